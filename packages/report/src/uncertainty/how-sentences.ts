import { type Language, type Output, outputColumn, type Result } from '@som/engine';
import { number, roundKroner } from '../numbers.ts';
import { outputText } from '../sensitivity/output-text.ts';
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

const writtenOf = ({ net, budget }: Result, { window, purse }: Output): number => {
  const amount = window === 'budget' ? budget : net;
  return purse === 'total' ? amount.total : amount.byPayer[purse];
};

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
  return [
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
            ? `${uncertain} forudsætninger er usikre. ${certain.count} er regnet som sikre, fordi kilden ikke siger, hvor usikre de er: ${certain.text}.`
            : `${uncertain} assumptions are uncertain. ${certain.count} count as certain, since their source does not say how uncertain they are: ${certain.text}.`,
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
