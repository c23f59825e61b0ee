import type { Catalogue, Language, Payer } from '@som/engine';
import { PAYER_NAMES, percent } from '@som/report';

type Service = Catalogue['services'][string];
type Shares = Partial<Record<Payer, number | undefined>>;

const PAYERS: readonly Payer[] = ['municipality', 'region', 'state', 'other'];

/** `Kommune`, or `Kommune 80 %, stat 20 %`. */
export function sharesText(shares: Shares, lang: Language): string {
  const paying = PAYERS.filter((payer) => (shares[payer] ?? 0) > 0);
  if (paying.length === 1) return paying.map((payer) => PAYER_NAMES[payer][lang]).join('');
  return paying
    .map((payer, index) => {
      const name = PAYER_NAMES[payer][lang];
      return `${index === 0 ? name : name.toLowerCase()} ${percent(shares[payer] ?? 0, lang)}`;
    })
    .join(', ');
}

/** Who pays for something, with its dates or the name of its refund rule. */
export function payersText(
  split: Pick<Service, 'payers' | 'payersByYear'> & { refund?: string | undefined },
  catalogue: Catalogue,
  lang: Language,
): string {
  const da = lang === 'da';
  if (split.payers) return sharesText(split.payers, lang);
  if (split.payersByYear)
    return split.payersByYear
      .map((stretch) => {
        const from = stretch.from === undefined ? '' : `${da ? 'fra' : 'from'} ${stretch.from} `;
        const until =
          stretch.until === undefined ? '' : `${da ? 'til og med' : 'until'} ${stretch.until} `;
        return `${from}${until}${sharesText(stretch, lang)}`;
      })
      .join('; ');
  const rule = split.refund === undefined ? undefined : catalogue.refunds[split.refund];
  const name = rule?.label[lang] ?? split.refund ?? '';
  return da ? `Kommune, med statsrefusion: ${name}` : `Municipality, with state refund: ${name}`;
}

/** Departments with the municipality's part. */
export const departmentsText = (
  departments: Readonly<Record<string, number>> | undefined,
  catalogue: Catalogue,
  lang: Language,
): string =>
  Object.entries(departments ?? {})
    .map(([id, part]) => {
      const name = catalogue.departments[id]?.label[lang] ?? id;
      return part === 1 ? name : `${name} ${percent(part, lang)}`;
    })
    .join(', ');
