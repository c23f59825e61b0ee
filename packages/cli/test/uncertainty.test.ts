import { describe, expect, test } from 'vitest';
import { IKAST, root, som } from './som.ts';

const CASES = `${root}targetgroups/children-youth/cases`;
const NEWER = `${CASES}/cool-kids-2026.case.yaml`;
const MUNICIPALITY = ['--payer', 'municipality', '--four-years'];

interface Study {
  parameter: string;
  asked: { worth: number; cost: number };
  best?: { worth: number; cost: number; participants: number };
  evppi: number;
}
interface Found {
  outputs: Record<string, { mean: number; sd: number; probabilityPositive: number }>;
  evpi: Record<string, number>;
  parameters: { parameter: string; evppi: Record<string, number> }[];
  settings: { rules: string; draws: number };
  spreadByDefault: string[];
  studies?: { found: Study[] };
}
const json = async (...argv: string[]) => JSON.parse((await som(argv)).out) as Found;

describe('som uncertainty', () => {
  test('says in one command how sure it is, for the municipality and for the state, and what to find out first', async () => {
    const { status, out, err } = await som(['uncertainty', IKAST, ...MUNICIPALITY]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Hvor sikkert er det?');
    expect(out).toContain('Hvad skal vi finde ud af først?');
    expect(out).toMatch(/kommunen inden for de fire budgetår: i \d+ af 100 udfald/);
  });

  test('says near the top what it leaves out, and when the mean turns the result as written', async () => {
    const [first = ''] = (await som(['uncertainty', IKAST])).out.split('Hvor sikkert er det? Kr.');
    expect(first).toMatch(/9 tal har ingen oplyst usikkerhed og er regnet som sikre:/);
    const homeless = `${root}targetgroups/adults/cases/housing-first-municipality.case.yaml`;
    // as written +1,564,080; what it would be without the intervention reaches from 29 % to 55 %
    expect((await som(['uncertainty', homeless])).out.replace(/\s+/g, ' ')).toMatch(
      /I gennemsnit af alle udfald er resultatet .* −0,\d+ mio\. kr\., selv om det er \+1,6 mio\. kr\. med tallene, som de står/,
    );
  });

  test('what a rate is worth knowing is the same figure beside a study of it', async () => {
    const { parameters, studies } = await json('uncertainty', IKAST, '--study', '100', '--json');
    const [study] = studies?.found ?? [];
    const known = parameters.find(({ parameter }) => parameter === study?.parameter);
    expect(study?.evppi).toBeGreaterThan(0);
    expect(study?.evppi).toBe(known?.evppi['net.total']);
  });

  test('a cost of a study without a size is asked for one', async () => {
    await expect(som(['uncertainty', IKAST, '--study-cost', '50000,400'])).rejects.toThrow(
      /--study ANTAL/,
    );
  });

  test('another language, the same numbers; the same seed, the same digits', async () => {
    const danish = (await som(['uncertainty', IKAST, '--json'])).out;
    expect((await som(['uncertainty', IKAST, '--json', '--lang', 'en'])).out).toBe(danish);
    expect((await som(['uncertainty', IKAST, '--json', '--seed', '2'])).out).not.toBe(danish);
  });

  test('one thread or two, the same digits', async () => {
    const with_ = async (threads: string) =>
      (await som(['uncertainty', IKAST, '--draws', '40000', '--threads', threads, '--json'])).out;
    expect(await with_('2')).toBe(await with_('1'));
  }, 30_000);

  test('figures without an interval get one when asked for, and the report says which and that it is a judgement', async () => {
    const [reported, defaults] = [
      await json('uncertainty', IKAST, '--json'),
      await json('uncertainty', IKAST, '--json', '--rules', 'defaults'),
    ];
    expect(reported.spreadByDefault).toEqual([]);
    expect(defaults.spreadByDefault).toEqual(['prices.lost-earnings-month']);
    expect(defaults.outputs['net.total']?.sd ?? 0).toBeGreaterThan(
      reported.outputs['net.total']?.sd ?? 0,
    );
    const { out } = await som(['uncertainty', IKAST, '--rules', 'cautious']);
    const said = out.replaceAll(/\s+/g, ' ');
    expect(said).toContain('fordi kilden ingen oplyser: Pris: Tabt arbejdsfortjeneste');
    expect(said).toContain('et skøn efter talets grundlag, ikke målt');
    expect(said).toContain('1 tal er rettet for optimisme');
  });

  test('an own study is never worth more than knowing the rate, and a larger one never less', async () => {
    const studied = async (participants: string) => {
      const found = await json(
        'uncertainty',
        IKAST,
        ...MUNICIPALITY,
        '--json',
        '--study',
        participants,
        '--study-cost',
        '1000,10',
      );
      const [study] = found.studies?.found ?? [];
      if (!study) throw new Error('no study of the rate');
      return study;
    };
    const [small, large, huge] = [
      await studied('20'),
      await studied('200'),
      await studied('1000000'),
    ];
    expect(small.parameter).toBe('effect.less-psychiatry.successRate');
    expect(small.asked.worth).toBeLessThan(large.asked.worth);
    expect(huge.asked.worth).toBeLessThanOrEqual(huge.evppi);
    expect(huge.asked.worth).toBeGreaterThan(0.9 * huge.evppi);
    expect(large.asked.cost).toBe(3000);
    expect(large.best && large.best.worth - large.best.cost).toBeGreaterThanOrEqual(
      large.asked.worth - 3000,
    );
    const { out } = await som([
      'uncertainty',
      IKAST,
      ...MUNICIPALITY,
      '--study',
      '200',
      '--study-cost',
      '1000000,10',
    ]);
    expect(out).toMatch(/1\.002\.000 kr\.:\s+den\s+er\s+ikke\s+pengene\s+værd/);
    expect(out).toMatch(/Ingen\s+størrelse/);
  });

  test('the figures are written where asked, each with its own finding', async () => {
    const { written } = await som([
      'uncertainty',
      IKAST,
      '--svg',
      'spread.svg',
      '--fan',
      'fan.svg',
      '--acceptability',
      'success.svg',
      '--csv',
      'draws.csv',
      '--draws',
      '1024',
    ]);
    expect(Object.keys(written).sort()).toEqual([
      'draws.csv',
      'fan.svg',
      'spread.svg',
      'success.svg',
    ]);
    expect(written['success.svg']).toMatch(/<title [^>]*>[^<]*succes/);
    // a heading, then 8 scrambles of 1,024 / 8 … rounded up to a block each: 4,096 lines
    expect(written['draws.csv']?.trim().split('\n').length).toBe(4097);
  });

  test('a cost that is no cost is answered with how it is written', async () => {
    await expect(
      som(['uncertainty', IKAST, '--study', '9', '--study-cost', 'dyrt']),
    ).rejects.toThrow(/fx 50000,400/);
    await expect(som(['uncertainty', IKAST, '--rules', 'default'])).rejects.toThrow(/defaults/);
    await expect(som(['uncertainty', IKAST, NEWER])).rejects.toThrow(/--acceptability/);
    await expect(
      som(['uncertainty', IKAST, '--acceptability', 'a.svg', '--outcome', 'less-psychiatri']),
    ).rejects.toThrow(/less-psychiatry/);
  });
});

const CRIME = ['recidivism-per-success', 'recidivism-dsi-mentoring'].map(
  (name) => `${root}targetgroups/adults/cases/${name}.case.yaml`,
);

test('several interventions: at every threshold the shares in which each is best make one', async () => {
  const { out, written } = await som([
    'uncertainty',
    ...CRIME,
    '--rules',
    'defaults',
    '--acceptability',
    'who.svg',
    '--json',
  ]);
  const { frontier, curves } = JSON.parse(out) as {
    frontier: { best: number[]; chosen: number }[];
    curves: unknown[];
  };
  expect(curves.length).toBe(2);
  for (const { best } of frontier) {
    expect(best.length).toBe(3);
    expect(best.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
  expect(written['who.svg']).toContain('At lade være');
  // kroner of different years are never compared
  await expect(som(['uncertainty', IKAST, NEWER, '--acceptability', 'who.svg'])).rejects.toThrow(
    /2020, 2025/,
  );
});

describe('som portfolio under common draws', () => {
  const folder = `${root}targetgroups/multiple-problems/cases`;

  test('sums by payer and year, the pool and the best set with their risk', async () => {
    const { status, out, written } = await som([
      'portfolio',
      folder,
      NEWER,
      '--draws',
      '2048',
      '--pool',
      '2000000',
      '--budget',
      '3000000',
      '--fan',
      'fan.svg',
      '--json',
    ]);
    expect(status).toBe(0);
    const { uncertainty, risk } = JSON.parse(out) as {
      uncertainty: {
        outputs: { purse: string; window: string; mean: number; sd: number }[];
        numbers: { all: number; shared: number };
        pool: { probabilityShort: number };
        cases: { id: string }[];
      };
      risk: { set: { chosen: string[]; net: { probabilityPositive: number } } };
    };
    const [total, ...payers] = uncertainty.outputs.slice(0, 4).map(({ mean }) => mean);
    expect(payers.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(total ?? 0, 3);
    expect(uncertainty.cases.length).toBe(4);
    expect(uncertainty.pool.probabilityShort).toBeLessThanOrEqual(1);
    expect(risk.set.net.probabilityPositive).toBeGreaterThan(0);
    expect(written['fan.svg']).toMatch(/^<svg/);
  });

  test('the same case twice shares its prices but not its own numbers, and says so', async () => {
    const { out } = await som(['portfolio', IKAST, IKAST, '--draws', '2048', '--lang', 'en']);
    expect(out).toMatch(/\d+ of \d+ uncertain numbers stand in packs or the catalogue/);
    expect(out).toContain('How sure is the sum?');
  });

  test('without draws it says how to get them', async () => {
    const { out } = await som(['portfolio', IKAST]);
    // the case gives 1,197,334 and the municipality 820,053; in the budget years the municipality is 39,664 short
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Tilsammen har det offentlige 1,2 mio. kr. mindre i udgifter, kommunen 0,82 mio. kr. mindre i udgifter. I de fire budgetår har kommunen 39.700 kr. mere i udgifter.',
    );
    expect(out).toContain('--draws 8192');
    expect(out).not.toContain('Hvor sikkert er det samlet?');
  });
});
