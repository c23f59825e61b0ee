import type { Catalogue, Language, Pack } from '@som/engine';
import { stringify } from 'yaml';

const COMMENTS = {
  da: {
    top: 'En ny sag. Ret hvert tal til jeres eget, og skriv, hvor det kommer fra (basis og source).',
    illustrative: 'Tal med basis: illustrative er eksempler. De må ikke bruges til en beslutning.',
    intake: 'Hvor mange begynder hvert år?',
    costs: 'Hvad koster indsatsen, hvornår, og hvem betaler?',
    effect:
      'Hvor mange når målet på grund af indsatsen – ud over dem, der ville have nået det alligevel?',
    chain:
      'Effektkæden udfylder effekt og omkostninger. Skriv jeres egne tal herunder med en reason.',
  },
  en: {
    top: 'A new case. Change every figure to your own, and say where it comes from (basis and source).',
    illustrative:
      'Figures with basis: illustrative are examples. They must not be used for a decision.',
    intake: 'How many start each year?',
    costs: 'What does the intervention cost, when, and who pays?',
    effect: 'How many reach the goal because of it – beyond those who would have anyway?',
    chain: 'The effect chain fills in effect and costs. Write your own figures here with a reason.',
  },
};

/** Last year that every index used for prices reaches. */
function lastPriceYear(catalogue: Catalogue): number {
  const years = Object.values(catalogue.indices).map((index) =>
    Math.max(...Object.keys(index.values).map(Number)),
  );
  return Math.max(
    ...years.filter((year) => year <= Math.min(...years.filter((y) => y >= 2025), 2100)),
  );
}

type Outcome = Pack['outcomes'][string];

function exampleEffect(outcome: Outcome): object | undefined {
  const basis = 'illustrative';
  switch (outcome.kind) {
    case 'success':
      return { successRate: 0.1, basis };
    case 'prevention':
      return { relativeRisk: 0.8, protects: { from: 0, years: 3 }, basis };
    case 'participation':
    case 'dropout':
      return { include: true };
    case 'both':
      return undefined;
  }
}

const indented = (value: object, comment: string, key: string) =>
  `\n# ${comment}\n${stringify({ [key]: value }, { lineWidth: 0 })}`;

/**
 * A case for a group that can be calculated as it stands; what is not known is an example and says so.
 *
 * @param year - the start year
 */
export function newCaseText(
  pack: Pack,
  catalogue: Catalogue,
  group: string,
  year: number,
  language: Language,
): string {
  const words = COMMENTS[language];
  const chain = Object.entries(pack.chains).find(([, c]) => c.group === group && c.effect);
  const [major = '0', minor = '0'] = pack.version.split('.');
  const label = pack.groups[group]?.label ?? { da: group, en: group };
  const family = pack.groups[group]?.unit === 'family';
  const head = {
    case: `ny-sag-${group}`.slice(0, 80),
    format: 1,
    title: { da: `Ny sag: ${label.da}`, en: `New case: ${label.en}` },
    pack: `${pack.id}@^${major}.${minor}`,
    group,
    ...(chain && { chain: chain[0] }),
    startYear: year,
    priceYear: lastPriceYear(catalogue),
    horizon: { years: 10, per: 'cohort' },
  };
  const intake = { [year]: 10, [year + 1]: 10 };
  const costs = {
    course: {
      label: { da: 'Indsatsen, pr. deltager', en: 'The intervention, per participant' },
      per: family ? 'family' : 'participant',
      amount: 10000,
      priceYear: head.priceYear,
      index: 'pl-municipal',
      payers: { municipality: 1 },
      basis: 'illustrative',
    },
  };
  const effects = Object.entries(pack.outcomes)
    .filter(([, outcome]) => outcome.group === group)
    .flatMap(([id, outcome]) => {
      const effect = exampleEffect(outcome);
      return effect ? [[id, effect] as const] : [];
    });
  const completion = effects.some(([id]) => pack.outcomes[id]?.kind === 'dropout')
    ? stringify({ completion: { value: 0.8, basis: 'illustrative' } })
    : '';
  const body = chain
    ? `\n# ${words.chain}\n# costs:\n# effect:\n`
    : indented(costs, words.costs, 'costs') +
      indented(Object.fromEntries(effects), words.effect, 'effect') +
      completion;
  return `# ${words.top}\n# ${words.illustrative}\n${stringify(head, { lineWidth: 0 })}${indented(intake, words.intake, 'intake')}${body}`;
}
