import type { Inputs, Label, Language } from '@som/engine';
import { number, PAYER_NAMES } from '@som/report';
import { changeLines } from '../../../site/changes.ts';
import type { Row } from './rows.ts';
import { say } from './words.ts';

/** When and by how much, in one line: `6–15 år: −0,08 (skønnet −0,16 til 0)`. */
export function changeText({ body }: Pick<Row, 'body'>, lang: Language): string {
  const { outcome: _outcome, service: _service, ...rest } = { outcome: '', ...body };
  const lines = changeLines({ ...rest, service: 'any' }, lang);
  return lines.map(({ when, change }) => `${when}: ${change}`).join('; ');
}

/** The same in both languages, for the logbook. */
export const changeLabel = (row: Pick<Row, 'body'>): Label => ({
  da: changeText(row, 'da'),
  en: changeText(row, 'en'),
});

/** What a consequence is called. */
export function rowLabel({ body }: Row, service: { label: Label } | undefined): Label {
  return body.label ?? service?.label ?? { da: '–', en: '–' };
}

const STATES = {
  kept: 'stateKept',
  scaled: 'stateScaled',
  'left-out': 'stateOut',
  replaced: 'stateReplaced',
  added: 'stateAdded',
} as const;

export const stateText = ({ state }: Row, lang: Language): string => say(STATES[state], lang);

/** How much of the price can be cashed. */
export function cashableText(
  service: { transfer?: boolean | undefined; cashable?: Cashable | undefined },
  lang: Language,
): string {
  if (service.transfer) return say('cashTransfer', lang);
  const { cashable } = service;
  if (!cashable) return say('cashUnknown', lang);
  const share = (value: number) => `${number(value * 100, lang)}${lang === 'da' ? '\u00a0%' : '%'}`;
  const [short, long] = [share(cashable.short.value), share(cashable.long.value)];
  return say('cashKnown', lang, { short, long });
}
type Cashable = NonNullable<Inputs['catalogue']['services'][string]['cashable']>;

/** Payers to choose from for a service of one's own. */
export const PAYER_CHOICES = ['municipality', 'region', 'state'] as const;
export const payerName = (payer: (typeof PAYER_CHOICES)[number], lang: Language): string =>
  PAYER_NAMES[payer][lang];
