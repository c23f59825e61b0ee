import type { Pack } from '@som/engine';
import type { Compared } from './compared.ts';
import type { Adjust, Difference } from './difference.ts';
import { profileOf, sharedYears } from './profile.ts';
import { ageText, listed, percent, say } from './sentences.ts';
import { type Line, linesOf } from './services-in-use.ts';

type Band = readonly [number, number];
type Segment = NonNullable<Pack['groups'][string]['segments']>[string];

/** Years looked ahead when the years left in a service are compared: the horizon of a new case. */
const YEARS_AHEAD = 10;
/** A difference smaller than this is no reason to scale. */
const WORTH_SCALING = 0.05;

const yearsIn = ([from, to]: Band): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const bandOfKey = (key: string): Band => {
  const [from = 0, to = from] = key.split('-').map(Number);
  return [from, to];
};

/** Index of the segment that holds an age, or lies nearest to it. */
function nearestSegment(age: number, bands: readonly Band[]): number {
  const away = bands.map(([from, to]) => Math.max(from - age, age - to, 0));
  return away.indexOf(Math.min(...away));
}

/** Shares in whole per cent that add up to 1: what is lost in rounding goes where most was lost. */
function rounded(counts: readonly number[]): number[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  const exact = counts.map((count) => (100 * count) / sum);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((a, b) => a + b, 0);
  const byLoss = exact
    .map((value, i) => ({ i, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  for (const { i } of byLoss.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return whole.map((value) => value / 100);
}

/** Use over the years ahead from an age, by the sizes in a table by age. */
const useFrom = (age: number, table: Readonly<Record<string, { value: number }>>): number =>
  Object.entries(table).reduce(
    (sum, [key, { value }]) =>
      sum + Math.abs(value) * sharedYears(bandOfKey(key), [age, age + YEARS_AHEAD - 1]),
    0,
  );

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Use per person at the ages asked, over the use the segments would give them. */
function ageFactor(line: Line, asked: Band, bands: readonly Band[]): number {
  const table = line.consequence.byAge ?? {};
  const real = mean(yearsIn(asked).map((age) => useFrom(age, table)));
  const assumed = mean(
    yearsIn(asked).map((age) => {
      const band = bands[nearestSegment(age, bands)] ?? [age, age];
      const inside = age >= band[0] && age <= band[1];
      return inside ? useFrom(age, table) : mean(yearsIn(band).map((a) => useFrom(a, table)));
    }),
  );
  return assumed === 0 ? 1 : real / assumed;
}

/** The ages of a consequence by age. */
function spanOf({ consequence }: Line): Band {
  const bands = Object.keys(consequence.byAge ?? {}).map(bandOfKey);
  return [Math.min(...bands.map(([from]) => from)), Math.max(...bands.map(([, to]) => to))];
}

function scalings(lines: readonly Line[], asked: Band, bands: readonly Band[]): Adjust[] {
  return lines.flatMap((line): Adjust[] => {
    const factor = Math.round(100 * ageFactor(line, asked, bands)) / 100;
    if (factor === 0) return [{ kind: 'leave-out', consequence: line.id }];
    if (Math.abs(factor - 1) < WORTH_SCALING) return [];
    const [span, mine, part] = [ageText(spanOf(line)), ageText(asked), percent(factor)];
    const reason = say(
      `Regnes kun ${span.da}. Jeres (${mine.da}, lige mange på hvert alderstrin) har ${part.da} så meget tilbage af det i ${YEARS_AHEAD} år som de segmenter, de er regnet til.`,
      `Counted only at ${span.en}. Yours (${mine.en}, as many at each year of age) have ${part.en} as much of it left over ${YEARS_AHEAD} years as the segments they are counted in.`,
    );
    return [{ kind: 'scale', consequence: line.id, factor, reason }];
  });
}

/** »Specialklasse« × 0,86 … */
const factorText = (scaled: readonly Adjust[], lines: readonly Line[]) =>
  listed(
    scaled.flatMap((change) => {
      if (change.kind !== 'scale' && change.kind !== 'leave-out') return [];
      const label = lines.find(({ id }) => id === change.consequence)?.label;
      const factor = change.kind === 'scale' ? change.factor : 0;
      return label
        ? [say(`»${label.da}« × ${String(factor).replace('.', ',')}`, `“${label.en}” × ${factor}`)]
        : [];
    }),
  );

/** When each service by age ends, such as »Specialklasse« (6–15 år). */
const byAgeNames = (lines: readonly Line[]) =>
  listed(
    lines.map((line) => {
      const span = ageText(spanOf(line));
      return say(`»${line.label.da}« (${span.da})`, `“${line.label.en}” (${span.en})`);
    }),
  );

function newShares(
  segments: readonly (readonly [string, Segment])[],
  bands: readonly Band[],
  asked: Band,
) {
  const counts = bands.map(() => 0);
  for (const age of yearsIn(asked)) {
    const i = nearestSegment(age, bands);
    counts[i] = (counts[i] ?? 0) + 1;
  }
  const shares = rounded(counts);
  const named = Object.fromEntries(segments.map(([id], i) => [id, shares[i] ?? 0]));
  const words = listed(
    segments.map(([id, { label }], i) => {
      const share = percent(shares[i] ?? 0);
      return say(`${label?.da ?? id}: ${share.da}`, `${label?.en ?? id}: ${share.en}`);
    }),
  );
  const isSame = segments.every(([, { share }], i) => Math.abs(share - (shares[i] ?? 0)) < 0.005);
  return { shares: named, words, isSame };
}

/** A prevention whose risk is by segment. */
const risksByAge = ({ pack, group }: Compared): boolean =>
  Object.values(pack.outcomes).some(
    (outcome) => outcome.group === group && outcome.kind === 'prevention' && outcome.riskBySegment,
  );

/** Ages that are not the group's, and another mix of them: what then happens to the consequences by age. */
export function differencesInAge(compared: Compared): Difference[] {
  const { question, pack, group, catalogue } = compared;
  const asked = question.ages;
  const found = pack.groups[group];
  const ages = found && profileOf(found).ages;
  if (!asked || !found || !ages) return [];
  const segments = Object.entries(found.segments ?? {});
  const bands = segments.flatMap(([, { age }]) => (age ? [age] : []));
  const lines = linesOf(pack, group, catalogue);
  const byAge = lines.filter(({ consequence }) => consequence.byAge);
  const [mine, theirs] = [ageText(asked), ageText(ages)];
  const isOutside = asked[0] < ages[0] || asked[1] > ages[1];
  const differs = say(
    `I spørger om ${mine.da}; målgruppen er ${theirs.da}.`,
    `You ask about ${mine.en}; the group is ${theirs.en}.`,
  );
  if (bands.length === 0 || bands.length < segments.length) {
    if (!isOutside) return [];
    return [
      {
        code: 'ages-outside',
        text: say(
          `${differs.da} Skønnene er ikke delt på alder, så de gælder ikke uden videre dem, der ligger udenfor.`,
          `${differs.en} The estimates are not by age, so they do not simply hold for those outside.`,
        ),
        advice: say(
          'Sæt egne mængder for de konsekvenser, der afhænger af alderen.',
          'Put in your own quantities for consequences that depend on age.',
        ),
        adjust: [{ kind: 'own-figures', about: 'consequences' }],
      },
    ];
  }
  const { shares, words, isSame } = newShares(segments, bands, asked);
  const mix: Adjust[] = isSame ? [] : [{ kind: 'segments', shares }];
  const even = say(
    `Sæt segmenterne efter jeres egne tal. Er der lige mange på hvert alderstrin, er de ${words.da}.`,
    `Set the segments by your own figures. With as many at each year of age they are ${words.en}.`,
  );
  const names = byAgeNames(byAge);
  if (!isOutside) {
    const risks = risksByAge(compared);
    if (isSame || (byAge.length === 0 && !risks && !lines.some((l) => l.consequence.segments)))
      return [];
    const years =
      byAge.length === 0
        ? say('', '')
        : say(
            ` Med en anden fordeling på alder bliver der flere eller færre år tilbage at spare i: ${names.da}.`,
            ` Another mix of ages leaves more or fewer years to save in: ${names.en}.`,
          );
    const risk = risks
      ? say(' Risikoen er ikke den samme i alle aldre.', ' The risk is not the same at all ages.')
      : say('', '');
    const text = say(`${differs.da}${years.da}${risk.da}`, `${differs.en}${years.en}${risk.en}`);
    return [{ code: 'age-mix', text, advice: even, adjust: mix }];
  }
  const scaled = scalings(byAge, asked, bands);
  const factors = factorText(scaled, byAge);
  return [
    {
      code: 'ages-outside',
      text: say(
        `${differs.da} De aldre, der ligger udenfor, regnes som det nærmeste segment.${byAge.length > 0 ? ` Konsekvenser efter alder regnes kun inden for deres egne aldre: ${names.da}.` : ''}`,
        `${differs.en} Those outside are counted as the nearest segment.${byAge.length > 0 ? ` Consequences by age count only within their own ages: ${names.en}.` : ''}`,
      ),
      advice:
        scaled.length === 0
          ? even
          : say(
              `${even.da} Gang de konsekvenser, som jeres har flere eller færre år tilbage i (set ${YEARS_AHEAD} år frem): ${factors.da}.`,
              `${even.en} Multiply the consequences that yours have more or fewer years left in (looking ${YEARS_AHEAD} years ahead): ${factors.en}.`,
            ),
      adjust: [...mix, ...scaled],
    },
  ];
}
