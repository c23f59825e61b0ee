import type { Language } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import type { Book, Sheet } from './book.ts';
import type { Expression } from './expression.ts';
import type { Workings } from './workings.ts';
import { writeInput } from './write-input.ts';

/** The yearly discount rates: one for each step of a schedule, the case's own rate, or none. */
export function writeRates(
  book: Book,
  sheet: Sheet,
  from: number,
  { plan, resolved }: ToldCalculation,
  lang: Language,
  parameter: Workings['parameter'],
): { rates: (Expression | undefined)[]; next: number } {
  const da = lang === 'da';
  const { discount } = plan;
  const years = Array.from({ length: plan.years }, (_, year) => year);
  if (discount.kind === 'rate') {
    const rate = parameter(discount.rate, 0);
    return { rates: years.map((year) => (year === 0 ? undefined : rate)), next: from };
  }
  const steps =
    resolved.discount.kind === 'schedule' ? resolved.discount.steps : [{ from: 1, rate: 0 }];
  let row = from;
  sheet.text(row++, 0, da ? 'Diskontering' : 'Discounting', 'heading');
  const cells = steps.map((step) => {
    const label = da
      ? `Diskonteringsrente fra år ${step.from}`
      : `Discount rate from year ${step.from}`;
    const unit = da ? 'pr. år' : 'a year';
    const name = `discount_rate_from_${step.from}`;
    const input = { label, value: step.rate, unit, look: 'input-share' as const, name };
    return { from: step.from, rate: writeInput(book, sheet, row++, lang, input) };
  });
  return {
    rates: years.map((year) =>
      year === 0 ? undefined : cells.filter((step) => step.from <= year).at(-1)?.rate,
    ),
    next: row,
  };
}
