import type { Case } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { appendixReport, departuresTable } from '../src/brief/index.ts';
import { restsOnText } from '../src/index.ts';
import { oneToldCase } from './told-case.ts';

const told = oneToldCase();
const { inputs } = told;
const outcome = told.resolved.outcomes[0]?.id ?? '';
const label = inputs.pack.outcomes[outcome]?.label.da;

type Effect = NonNullable<Case['effect']>[string];
type Cost = NonNullable<Case['costs']>[string];

const COST: Cost = {
  label: { da: 'Kursus', en: 'Course' },
  per: 'participant',
  amount: { value: 11_500 },
  priceYear: 2019,
  index: 'pl',
  payers: { municipality: 1 },
  basis: 'expert',
};

/** The case with an effect chain that says other things than it. */
function against(chains: { effect?: Effect; cost?: Cost }, ours: { effect?: Effect; cost?: Cost }) {
  const chain = {
    label: { da: 'Kæde', en: 'Chain' },
    group: inputs.case.group,
    intervention: { label: { da: 'Kurset', en: 'Course' }, content: { da: 'x', en: 'x' } },
    theory: [{ text: { da: 'a', en: 'a' }, basis: 'expert' as const }],
    ...(chains.effect && { effect: { [outcome]: chains.effect } }),
    ...(chains.cost && { costs: { course: chains.cost } }),
  };
  const asked: Case = {
    ...inputs.case,
    chain: 'course',
    effect: ours.effect ? { [outcome]: ours.effect } : {},
    costs: ours.cost ? { course: ours.cost } : {},
  };
  const changed = { ...inputs, case: asked, pack: { ...inputs.pack, chains: { course: chain } } };
  return { ...told, inputs: changed };
}

describe('departures from an effect chain', () => {
  test('an effect that the case has changed: what it uses, what the chain said, why and who', () => {
    const chains: Effect = { successRate: { value: 0.26, range: [0.2, 0.31] } };
    const ours: Effect = {
      successRate: { value: 0.2 },
      reason: 'Færre går i psykiatrien hos os',
      restsOn: {
        way: 'judgement',
        judgements: [{ by: 'Skolen', lowest: 0.1, likely: 0.2, highest: 0.3 }],
        by: 'BUF',
        date: '2026-03-01',
      },
    };
    expect(
      departuresTable(against({ effect: chains }, { effect: ours }), 'da').rows,
    ).toContainEqual([
      label,
      '20 % (effektkæden: 26 % (20 % til 31 %))',
      'Færre går i psykiatrien hos os',
      'BUF, 1. marts 2026',
    ]);
  });

  test('a cost that the case has changed', () => {
    const ours = { ...COST, amount: { value: 12_000 }, priceYear: 2024, reason: 'Vores aftale' };
    expect(departuresTable(against({ cost: COST }, { cost: ours }), 'da').rows).toContainEqual([
      'Kursus',
      '12.000 kr. pr. deltager, 2024-priser (effektkæden: 11.500 kr. pr. deltager, 2019-priser)',
      'Vores aftale',
      '',
    ]);
    expect(departuresTable(against({ cost: COST }, { cost: ours }), 'en').rows).toContainEqual([
      'Course',
      'DKK 12,000 per participant, 2024 prices (the effect chain: DKK 11,500 per participant, 2019 prices)',
      'Vores aftale',
      '',
    ]);
  });

  test('a cost of the chain that the case leaves out', () => {
    const { inputs: chained, ...rest } = against({ cost: COST }, {});
    const asked = { ...chained.case, leaveOutCosts: { course: 'En fond betaler' } };
    const calculation = { ...rest, inputs: { ...chained, case: asked } };
    expect(departuresTable(calculation, 'da').rows).toContainEqual([
      'Kursus',
      'effektkædens omkostning tælles ikke med',
      'En fond betaler',
      '',
    ]);
  });

  test('the same figure on another ground is a departure too, and says so', () => {
    const ours: Cost = { ...COST, basis: 'own-data', reason: 'Regnskabet 2024' };
    const rows = departuresTable(against({ cost: COST }, { cost: ours }), 'da').rows;
    expect(rows.find(([what]) => what === 'Kursus')?.[1]).toBe(
      '11.500 kr. pr. deltager, 2019-priser, som i effektkæden, men andet grundlag, anden kilde eller fordeling',
    );
  });

  test('what is as the chain says, only with a reason written, is none', () => {
    const ours = { ...COST, reason: 'Vi er enige' };
    const rows = departuresTable(against({ cost: COST }, { cost: ours }), 'da').rows;
    expect(rows.some(([what]) => what === 'Kursus')).toBe(false);
  });
});

describe('how a rate came about', () => {
  const study = (id: string) => ({ da: `Studiet ${id}`, en: `The study ${id}` });
  const named = {
    ...inputs,
    pack: {
      ...inputs.pack,
      studies: Object.fromEntries(
        ['a', 'b'].map((id) => [
          id,
          { ...Object.values(inputs.pack.studies)[0], label: study(id) },
        ]),
      ) as typeof inputs.pack.studies, // only the label is looked at
    },
  };
  const restsOn: Effect['restsOn'] = {
    way: 'comparison',
    ours: { of: 40, reached: 20 },
    theirs: { of: 40, reached: 10 },
    similar: 'samme skoler',
  };

  test('names the studies that were left out, with the reason or that none is written', () => {
    const said = restsOnText(named, {
      way: 'studies',
      effects: [{ study: 'a', effect: 'x' }],
      leftOut: [
        { study: 'b', effect: 'x', reason: 'kun piger' },
        { study: 'c', effect: 'x' },
      ],
      switches: {
        model: 'reml',
        interval: 'prediction',
        test: 'wald',
        logitConstant: '1.65',
        designMarkDown: true,
        developerMarkDown: true,
        transferMarkDown: true,
      },
    });
    expect(said.da).toBe(
      'Ét studie: Studiet a. Valgt fra: Studiet b (kun piger); c (grunden er ikke skrevet).',
    );
    expect(said.en).toBe(
      'One study: The study a. Left out: The study b (kun piger); c (no reason is written).',
    );
  });

  test('stands in the appendix', () => {
    const effect = { ...inputs.case.effect?.[outcome], restsOn };
    const asked = { ...inputs.case, effect: { ...inputs.case.effect, [outcome]: effect } };
    const report = appendixReport({ ...told, inputs: { ...inputs, case: asked } }, 'da');
    expect(JSON.stringify(report.sections.find(({ id }) => id === 'rates'))).toContain(
      'Hos os 20 af 40, i en lignende gruppe 10 af 40 (samme skoler).',
    );
  });
});
