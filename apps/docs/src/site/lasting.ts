import type { Language, Pack } from '@som/engine';
import { estimateText, people, plain } from './estimates.ts';

type Lasting = Extract<Pack['outcomes'][string], { kind: 'success' }>['lasting'];

const yearOf = (key: string): number => Number(key.slice('year-'.length));

/** How long something lasts, in words: `Hvert år holder 90 af 100 fast (skønnet 80 til 100 af 100)`. */
export function lastingText(lasting: Lasting, lang: Language): string {
  const da = lang === 'da';
  switch (lasting.kind) {
    case 'forever':
      return da ? 'Holder for altid' : 'Lasts for ever';
    case 'yearly': {
      const keeps = estimateText(lasting.keeps, lang, people);
      return da ? `Holder fra år til år for ${keeps}` : `Lasts from year to year for ${keeps}`;
    }
    case 'half-life': {
      const years = estimateText(lasting.halfLifeYears, lang, plain);
      return da ? `Halveres på ${years} år` : `Halves in ${years} years`;
    }
    case 'table': {
      const left = Object.entries(lasting.shares)
        .filter(([, estimate]) => estimate !== undefined)
        .map(([key, estimate]) => {
          const at = yearOf(key);
          const shown = estimateText(estimate, lang, people);
          if (at === 0) return da ? `til at begynde med ${shown}` : `at first ${shown}`;
          return da
            ? `efter ${at} år ${shown}`
            : `after ${at} ${at === 1 ? 'year' : 'years'} ${shown}`;
        });
      return da
        ? `Andel, der er tilbage: ${left.join('; ')}; derefter ingen`
        : `Share left: ${left.join('; ')}; then none`;
    }
  }
}
