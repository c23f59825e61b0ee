import type { Resolved } from '../resolve/resolved.ts';
import { roleLabel } from '../schema/roles.ts';
import type { Label } from '../schema/words.ts';
import type { Lever } from './lever.ts';

/** How a lever is shown to people: its name, what it is counted in, and how its number is read. */
export interface LeverWords {
  label: Label;
  /** Words after the number, such as `kr.` or `gange det skrevne`; nothing for shares. */
  unit: Label | undefined;
  /** `share`: people of 100 or per cent. `kroner`: money. `number`: as it is. */
  reads: 'share' | 'kroner' | 'number';
}

const words = (da: string, en: string): Label => ({ da, en });
const KRONER = words('kr.', 'DKK');
const TIMES = words('gange det skrevne', 'times what is written');

const EFFECT_NAMES: Readonly<Record<string, Label>> = {
  successRate: words('Netto succesrate', 'Net success rate'),
  with: words('Andel med succes med indsatsen', 'Success share with the intervention'),
  without: words('Andel med succes uden indsatsen', 'Success share without the intervention'),
  study: words('Effekten i studiet', 'Effect in the study'),
  relativeRisk: words('Relativ risiko', 'Relative risk'),
  share: words('Andel, der når begge mål', 'Share that reaches both outcomes'),
};

const ABOUT = (label: Label, about: Label | undefined): Label =>
  about ? { da: `${label.da}: ${about.da}`, en: `${label.en}: ${about.en}` } : label;

function effectWords(rest: readonly string[], resolved: Resolved, lever: Lever): LeverWords {
  const [outcome = '', ...keys] = rest;
  const about = resolved.outcomes.find(({ id }) => id === outcome)?.label;
  const key = keys.at(-1) === 'without' ? 'without' : (keys[0] ?? '');
  const ratio = key === 'study' || key === 'relativeRisk' || keys[0] === 'fades';
  const name =
    keys[0] === 'fades'
      ? words('Hvor meget af beskyttelsen der er tilbage', 'How much of the protection is left')
      : (EFFECT_NAMES[key] ?? words('Effekt', 'Effect'));
  return {
    label: ABOUT(name, about),
    unit: undefined,
    reads: ratio || lever.unit === 'ratio' ? 'number' : 'share',
  };
}

function outcomeWords(rest: readonly string[], resolved: Resolved): LeverWords {
  const about = resolved.outcomes.find(({ id }) => id === rest[0])?.label;
  if (rest.at(-1) === 'halfLifeYears')
    return {
      label: ABOUT(
        words('År, før halvdelen af effekten er væk', 'Years until half the effect is gone'),
        about,
      ),
      unit: words('år', 'years'),
      reads: 'number',
    };
  const isRisk = rest[1]?.startsWith('risk');
  const year = /year-(\d+)$/.exec(rest.at(-1) ?? '')?.[1];
  // a risk of its own for each segment
  const among = resolved.segments.find(({ id }) => id === rest[2])?.label;
  const when =
    year === undefined
      ? words('', '')
      : words(
          ` (år ${year}${among ? `, ${among.da}` : ''})`,
          ` (year ${year}${among ? `, ${among.en}` : ''})`,
        );
  const name = isRisk
    ? words(
        `Årlig risiko uden indsatsen${when.da}`,
        `Yearly risk without the intervention${when.en}`,
      )
    : words(
        `Hvor meget af effekten der er tilbage år for år${when.da}`,
        `Share of the effect left year by year${when.en}`,
      );
  return { label: ABOUT(name, about), unit: undefined, reads: 'share' };
}

function consequenceWords(rest: readonly string[], resolved: Resolved, lever: Lever): LeverWords {
  const consequence = resolved.consequences.find(({ id }) => id === rest[0]);
  const about = consequence?.label;
  if (lever.kind === 'consequence')
    return {
      label: ABOUT(words('Konsekvens', 'Consequence'), about),
      unit: TIMES,
      reads: 'number',
    };
  if (rest[1] === 'perHolder')
    return {
      label: ABOUT(
        words('Personer, som konsekvensen gælder', 'Persons the consequence concerns'),
        about,
      ),
      unit: words('personer', 'persons'),
      reads: 'number',
    };
  if (rest[1] === 'scale')
    return {
      label: ABOUT(words('Egen justering', 'Own adjustment'), about),
      unit: TIMES,
      reads: 'number',
    };
  const unit = consequence?.price.unitLabel;
  return { label: ABOUT(words('Ændring', 'Change'), about), unit, reads: 'number' };
}

/** What a lever is called and how its number is read. */
export function leverWords(lever: Lever, resolved: Resolved): LeverWords {
  const [first = '', ...rest] = lever.id.split('.');
  switch (first) {
    case 'participants':
      return {
        label: words('Deltagere i alt', 'Participants in all'),
        unit: undefined,
        reads: 'number',
      };
    case 'intake':
      return {
        label: words(
          `Deltagere, der begynder i ${rest[0]}`,
          `Participants who start in ${rest[0]}`,
        ),
        unit: undefined,
        reads: 'number',
      };
    case 'completion':
      return {
        label: words('Andel, der gennemfører', 'Share that completes'),
        unit: undefined,
        reads: 'share',
      };
    case 'segments': {
      const segment = resolved.segments.find(({ id }) => id === rest[0]);
      return {
        label: ABOUT(words('Andel af gruppen', 'Share of the group'), segment?.label),
        unit: undefined,
        reads: 'share',
      };
    }
    case 'effect':
      return effectWords(rest, resolved, lever);
    case 'outcomes':
      return outcomeWords(rest, resolved);
    case 'consequences':
      return consequenceWords(rest, resolved, lever);
    case 'prices': {
      const price = resolved.consequences.find(
        ({ price: { service } }) => service === rest[0],
      )?.price;
      const per = price?.unitLabel;
      return {
        label: ABOUT(words('Pris', 'Price'), price?.label),
        unit: per ? words(`kr. pr. ${per.da}`, `DKK per ${per.en}`) : KRONER,
        reads: 'kroner',
      };
    }
    case 'costs':
    case 'savedCosts': {
      const cost = resolved.costs.find(({ id }) => id === rest[0]);
      return {
        label: ABOUT(
          first === 'costs'
            ? words('Omkostning', 'Cost')
            : words('Sparet omkostning', 'Saved cost'),
          cost?.label,
        ),
        unit: KRONER,
        reads: 'kroner',
      };
    }
    case 'persons': {
      const role = roleLabel(rest[0] ?? '');
      return {
        label: words(`Antal ${role.da} pr. deltager`, `Number of ${role.en} per participant`),
        unit: undefined,
        reads: 'number',
      };
    }
    case 'discount':
      return {
        label: words('Diskonteringsrente', 'Discount rate'),
        unit: undefined,
        reads: 'share',
      };
    default:
      return { label: words(lever.id, lever.id), unit: undefined, reads: 'number' };
  }
}
