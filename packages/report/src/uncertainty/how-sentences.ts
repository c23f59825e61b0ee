import { type Language, type Output, outputColumn } from '@som/engine';
import { number, roundKroner } from '../numbers.ts';
import { outputText, writtenOf } from '../sensitivity/output-text.ts';
import type { UncertaintySource } from './uncertainty-source.ts';

/** Names that are listed before the rest is only counted. */
const LISTED = 12;

/** `(år 3, 6–9 år)` in a name: numbers of one table are told as one. */
const IN_YEAR = / \((?:år|year) \d+(?:, [^)]*)?\)/;

/** Labels of levers by id, the first of them; nothing for ids that have none. */
function named(
  { words }: UncertaintySource,
  ids: readonly string[],
  lang: Language,
): { count: number; text: string } {
  const labels = [
    ...new Set(ids.flatMap((id) => (words.get(id) ?? words.get(leverId(id)))?.label[lang] ?? [])),
  ];
  const tables = new Map<string, number>();
  for (const label of labels) {
    const table = label.replace(IN_YEAR, '');
    tables.set(table, (tables.get(table) ?? 0) + 1);
  }
  const told = [...tables].map(([table, count]) =>
    count === 1 ? table : `${table} (${count} ${lang === 'da' ? 'tal' : 'figures'})`,
  );
  const more = told.length - LISTED;
  const also = lang === 'da' ? ` og ${more} til` : ` and ${more} more`;
  return {
    count: labels.length,
    text: `${told.slice(0, LISTED).join('; ')}${more > 0 ? also : ''}`,
  };
}

/** The lever that moves a parameter: years of a consequence are moved by the consequence, intake years by participants. */
function leverId(parameter: string): string {
  if (parameter.startsWith('intake.')) return 'participants';
  return (
    /^(consequences\.[^.]+)\.(change|ifReached|ifNotReached|byAge)\./.exec(parameter)?.[1] ??
    parameter
  );
}

/** What the rules added to what the sources report, as long as they added anything. */
function ruleSentences(source: UncertaintySource, lang: Language): string[] {
  const da = lang === 'da';
  const { spreadByDefault, widened, moved } = source.uncertainty;
  const [standard, wider, shifted] = [spreadByDefault, widened, moved].map((ids) =>
    named(source, ids, lang),
  );
  const said: string[] = [];
  if (standard && standard.count > 0)
    said.push(
      da
        ? `${standard.count} tal har fået en antaget spredning, fordi kilden ingen oplyser: ${standard.text}. Spredningen er et skøn efter talets grundlag, ikke målt.`
        : `${standard.count} figures got a default spread, since their source reports none: ${standard.text}. The default spreads are a judgement by the basis of the figure, not measured.`,
    );
  if (wider && wider.count > 0)
    said.push(
      da
        ? `${wider.count} intervaller er gjort bredere, fordi grundlaget er svagt (skøn): ${wider.text}.`
        : `${wider.count} ranges were made wider, since their basis is weak (judgement): ${wider.text}.`,
    );
  if (shifted && shifted.count > 0)
    said.push(
      da
        ? `${shifted.count} tal er rettet for optimisme: effekter er gjort mindre, omkostninger større (skøn): ${shifted.text}.`
        : `${shifted.count} figures were corrected for optimism: effects smaller, costs larger (judgement): ${shifted.text}.`,
    );
  return said;
}

/** Which figures count as certain, and why. */
function certainText({ count, text }: ReturnType<typeof named>, lang: Language): string {
  const one = count === 1;
  if (lang === 'da') {
    if (count === 0) return 'Ingen er regnet som sikre.';
    return `${count} er regnet som ${one ? 'sikker' : 'sikre'}, fordi kilden ikke siger, hvor ${one ? 'usikker den' : 'usikre de'} er: ${text}.`;
  }
  if (count === 0) return 'None count as certain.';
  return `${count} ${one ? 'counts' : 'count'} as certain, since ${one ? 'its' : 'their'} source does not say how uncertain ${one ? 'it is' : 'they are'}: ${text}.`;
}

/**
 * Said where the mean is a loss though the figures as written give a gain, or the other way round: who has read only
 * the one would be misled.
 */
export function meanTurnsSentence(
  { result, uncertainty }: UncertaintySource,
  output: Output,
  lang: Language,
): string[] {
  const mean = uncertainty.outputs[outputColumn(output)]?.mean ?? 0;
  const written = writtenOf(result, output);
  if (Math.abs(mean) < 0.5 || Math.abs(written) < 0.5 || mean > 0 === written > 0) return [];
  const [centre, stands] = [mean, written].map((value) =>
    roundKroner(value, lang, { signed: true }),
  );
  return [
    lang === 'da'
      ? `I gennemsnit af alle udfald er resultatet for ${outputText(output, lang)} ${centre}, selv om det er ${stands} med tallene, som de står: intervallerne går længere til den ene side end til den anden.`
      : `On average over all outcomes the result for ${outputText(output, lang)} is ${centre}, though it is ${stands} with the figures as written: the ranges reach further to one side than to the other.`,
  ];
}

/** What is left out of the doubt, for those who read only the first lines: an effect above all. */
export function leftOutSentences(source: UncertaintySource, lang: Language): string[] {
  const { countedAsCertain } = source.uncertainty;
  const da = lang === 'da';
  const { count } = named(source, countedAsCertain, lang);
  if (count === 0) return [];
  const effects = named(
    source,
    countedAsCertain.filter((id) => id.startsWith('effect.')),
    lang,
  );
  const among =
    effects.count === 0
      ? ''
      : da
        ? ` – også effekten (${effects.text})`
        : `, the effect among them (${effects.text})`;
  if (count === 1)
    return [
      da
        ? `Ét tal har ingen oplyst usikkerhed og er regnet som sikkert${among}: sandsynlighederne gælder, hvis det holder.`
        : `One figure has no stated uncertainty and counts as certain${among}: the probabilities hold if it does.`,
    ];
  return [
    da
      ? `${count} tal har ingen oplyst usikkerhed og er regnet som sikre${among}: sandsynlighederne gælder, hvis de holder.`
      : `${count} figures have no stated uncertainty and count as certain${among}: the probabilities hold if they do.`,
  ];
}

/** How a report on uncertainty came about: draws, means, rules, and what counts as certain. */
export function howSentences(source: UncertaintySource, output: Output, lang: Language): string[] {
  const { uncertainty, result } = source;
  const da = lang === 'da';
  const { draws, seed, method, rules } = uncertainty.settings;
  const spread = uncertainty.outputs[outputColumn(output)];
  const kr = (value: number) => roundKroner(value, lang, { signed: true });
  const off = (value: number) => kr(1.96 * value).replace('+', '');
  /** Half the interval in percentage points, rounded up: what is certain is never overstated. */
  const points = (error: number) =>
    number(Math.max(0.1, Math.ceil(1960 * error) / 10), lang, { decimals: 1 });
  const [mean, se, share] = [spread?.mean ?? 0, spread?.se ?? 0, spread?.probabilitySe ?? 0];
  const certain = named(source, uncertainty.countedAsCertain, lang);
  const uncertain = uncertainty.levers.reduce(
    (sum, { movesWith }) => sum + 1 + movesWith.length,
    0,
  );
  const { priceYear, horizon } = result;
  return [
    da
      ? `Beløb er i ${priceYear}-priser. De er nutidsværdier over ${horizon.years} år, også lagt sammen år for år; kun de fire budgetår er uden diskontering.`
      : `Amounts are in ${priceYear} prices. They are present values over ${horizon.years} ${horizon.years === 1 ? 'year' : 'years'}, also when added up year by year; only the four budget years are undiscounted.`,
    da
      ? `${number(draws, lang)} mulige udfald er trukket med ${method === 'sobol' ? 'jævnt fordelte tal (Sobol)' : 'tilfældige tal'} og frø ${seed}. De samme filer og det samme frø giver de samme cifre.`
      : `${number(draws, lang)} possible outcomes were drawn with ${method === 'sobol' ? 'evenly spread numbers (Sobol)' : 'random numbers'} and seed ${seed}. The same files and seed give the same digits.`,
    da
      ? `Middelværdien for ${outputText(output, lang)} er ${kr(mean)} (± ${off(se)} fra trækningen). Med tallene, som de står, er resultatet ${kr(writtenOf(result, output)).replace(/\.$/, '')}.`
      : `The mean for ${outputText(output, lang)} is ${kr(mean)} (± ${off(se)} from drawing). With the figures as written the result is ${kr(writtenOf(result, output))}.`,
    // no chance in it: the same in every draw
    ...(share === 0
      ? []
      : [
          da
            ? `Sandsynligheden for, at det går op, er bestemt på ± ${points(share)} procentpoint.`
            : `The probability that it breaks even is determined within ± ${points(share)} percentage points.`,
        ]),
    ...ruleSentences(source, lang),
    ...(uncertainty.correlated
      ? [
          da
            ? 'Nogle tal følges ad, som sagen siger. I tabellen over, hvad der er værd at vide, står de, der følges ad, på én linje: kender man det ene, ved man også noget om de andre.'
            : 'Some figures go together, as the case says. In the table of what is worth knowing, those that go together stand on one line: to know one of them is to know something of the others.',
        ]
      : []),
    ...(uncertain === 0 && certain.count === 0
      ? []
      : [
          da
            ? `${uncertain} ${uncertain === 1 ? 'forudsætning er usikker' : 'forudsætninger er usikre'}. ${certainText(certain, lang)}`
            : `${uncertain} ${uncertain === 1 ? 'assumption is' : 'assumptions are'} uncertain. ${certainText(certain, lang)}`,
        ]),
    ...(rules === 'reported' && certain.count > 0
      ? [
          da
            ? 'Med --rules defaults får de en antaget spredning efter deres grundlag, med --rules cautious også bredere intervaller og et fradrag for optimisme.'
            : 'With --rules defaults they get a default spread by their basis, with --rules cautious also wider ranges and a mark-down for optimism.',
        ]
      : []),
  ];
}
