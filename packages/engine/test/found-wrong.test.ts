import { describe, expect, test } from 'vitest';
import { calculate, type Inputs, parseCase, resolve } from '../src/index.ts';
import {
  both,
  consequence,
  cost,
  type Effect,
  prevention,
  service,
  smallCase,
  success,
  table,
} from './small-case.ts';

// Found while the engine was held against the design page; each is a minimal case.

const told = { basis: 'illustrative' as const };
const errorsOf = (inputs: Inputs) =>
  resolve(inputs)
    .issues.filter(({ level }) => level === 'error')
    .map(({ code }) => code);
/** What the strict door says of the case's file. */
const readAgain = (inputs: Inputs) =>
  parseCase(JSON.parse(JSON.stringify(inputs.case)), 'small').issues.map(({ code }) => code);
const withEffect = (effect: Effect) =>
  smallCase((draft) => {
    draft.case.effect = { better: effect };
  });

test('break-even beside a known joint share', () => {
  // 100 · (rate + 0.5 − 0.2) · 1,000 − 50,000 = 0 at a rate of 0.2: the share stays what is known of it
  const inputs = smallCase((draft) => {
    draft.pack.outcomes = { better: success(), calm: success(), both: both('better', 'calm') };
    draft.pack.consequences = {
      better: { a: consequence({ change: table(-1) }) },
      calm: { b: consequence({ change: table(-1) }) },
      both: { back: consequence({ change: table(1) }) },
    };
    draft.case.costs = { course: cost(500) };
    draft.case.effect = {
      better: { successRate: { value: 0.4 }, ...told },
      calm: { successRate: { value: 0.5 }, ...told },
      both: { joint: 'given', share: { value: 0.2 }, ...told },
    };
  });
  const even = calculate(inputs).result.breakEven.successRate['better']?.total;
  expect(even?.verdict).toBe('at-least');
  expect(even?.value).toBeCloseTo(0.2, 10);
});

test('nobody gets both when the risk comes after the protection has ended', () => {
  // protected in 2026 alone, at risk in 2027 alone: no case is avoided, and so nothing is counted twice
  const { result } = calculate(
    smallCase((draft) => {
      const risk = { 'year-1': { value: 0.4 } };
      draft.pack.outcomes = {
        better: success(),
        calm: prevention({ risk }),
        both: both('better', 'calm'),
      };
      draft.pack.consequences = {
        better: { a: consequence({ change: table(-1) }) },
        calm: { b: consequence({ change: table(-1) }) },
        both: { back: consequence({ change: table(1) }) },
      };
      draft.case.effect = {
        better: { successRate: { value: 0.25 }, ...told },
        calm: { relativeRisk: { value: 0.5 }, protects: { from: 0, years: 1 }, ...told },
        both: { joint: 'given', share: { value: 0.2 }, ...told },
      };
    }),
  );
  expect(result.net.total).toBeCloseTo(25_000, 8);
});

test('a joint outcome rests on the effects it joins', () => {
  // all of the line is register figures and a tariff, but the two effects are examples
  const known = { basis: 'register' as const, source: 'somewhere' };
  const { result } = calculate(
    smallCase((draft) => {
      draft.pack.outcomes = {
        better: success(known),
        calm: success(known),
        both: { ...both('better', 'calm'), ...known },
      };
      draft.pack.consequences = { both: { back: consequence({ change: table(1), ...known }) } };
      draft.catalogue.services['contact'] = service({ basis: 'tariff', source: 'somewhere' });
      draft.case.effect = {
        better: { successRate: { value: 0.4 }, ...told },
        calm: { successRate: { value: 0.5 }, ...told },
        both: { joint: 'independent', ...known },
      };
    }),
  );
  expect(result.byConsequence[0]?.basis).toBe('illustrative');
  expect(result.caveats).toContain('illustrative');
});

describe('protection that fades', () => {
  const fading = (fades: NonNullable<Effect['fades']>) =>
    smallCase((draft) => {
      draft.pack.outcomes = { problem: prevention({ risk: table(0.1, 0.1) }) };
      draft.pack.consequences = { problem: { less: consequence({ change: table(-1) }) } };
      const protects = { from: 0, years: 2 };
      draft.case.effect = { problem: { relativeRisk: { value: 0.5 }, protects, fades, ...told } };
    });

  test('a half-life of 0 years is refused at the door, as it is for lasting', () => {
    const inputs = fading({ kind: 'half-life', halfLifeYears: { value: 0 } });
    expect(readAgain(inputs)).toEqual(['half-life-not-positive']);
  });

  test('a table that does not begin with 1 is refused at the door, as it is for lasting', () => {
    const inputs = fading({ kind: 'table', shares: table(0.5, 0.5) });
    expect(readAgain(inputs)).toEqual(['lasting-not-one']);
  });
});

test('a risk for a segment that the group does not have is a mistake, not a risk of nothing', () => {
  const inputs = smallCase((draft) => {
    draft.pack.outcomes = { problem: prevention({ riskBySegment: { young: table(0.1) } }) };
    draft.pack.consequences = { problem: { less: consequence({ change: table(-1) }) } };
    draft.case.effect = {
      problem: { relativeRisk: { value: 0.5 }, protects: { from: 0, years: 1 }, ...told },
    };
  });
  expect(errorsOf(inputs)).toContain('unknown-segment');
});

test('two consequences of one id are a mistake, not the first one counted twice', () => {
  // each keeps its own numbers: −1 for one child, −9 for each of two parents
  const inputs = smallCase((draft) => {
    draft.pack.outcomes['calm'] = success();
    draft.pack.consequences['calm'] = {
      'less-contact': consequence({ change: table(-9), affects: 'parent' }),
    };
    draft.case.effect = { ...draft.case.effect, calm: { successRate: { value: 0.5 }, ...told } };
  });
  expect(errorsOf(inputs)).toContain('id-taken');
});

test('a service written inside a case has its own price, also when its id is that of another', () => {
  // 25 contacts at 7 kr. = 175, beside 25 at 1,000 kr.; or the id is refused
  const inputs = smallCase((draft) => {
    draft.case.consequences = {
      add: {
        contact: {
          ...consequence({ change: table(-1) }),
          outcome: 'better',
          service: service({ price: { value: 7 } }),
        },
      },
    };
  });
  if (errorsOf(inputs).includes('id-taken')) return;
  expect(calculate(inputs).result.net.total).toBeCloseTo(25_175, 8);
});

test('an own price for a service that is not there is a mistake', () => {
  const inputs = smallCase((draft) => {
    const own = { price: { value: 5100 }, priceYear: 2026, reason: 'our accounts', ...told };
    draft.case.prices = { contac: own };
  });
  expect(errorsOf(inputs)).toContain('unknown-service');
});

test('more saved than was used is never cut silently, on the ladder either', () => {
  // −5 on the one path and 10 on the other are 15 weeks less for 25 persons
  const { result } = calculate(
    smallCase((draft) => {
      draft.pack.consequences = {
        better: {
          less: consequence({
            service: 'benefit',
            ifReached: table(-5),
            ifNotReached: table(10),
            weeksBefore: 0,
          }),
        },
      };
    }),
  );
  expect(result.byConsequence[0]?.quantity).toBeCloseTo(-375, 8);
});

test('a word that some readers make true or false is no id either', () => {
  // formats.md: no key is on, yes, no
  const own = { ...consequence({ change: table(-1) }), outcome: 'better' };
  const inputs = smallCase((draft) => {
    draft.case.consequences = { add: { yes: own } };
  });
  expect(readAgain(inputs)).toEqual(['boolean-key']);
});

test('a block where a number should be is told, whatever its keys are called', () => {
  const raw = { ...smallCase().case, startYear: { toString: 1 } };
  expect(parseCase(raw, 'small').issues.map(({ path }) => path)).toEqual([['startYear']]);
});

describe('the effect of a study', () => {
  const study = (more: object) =>
    withEffect({
      study: { measure: 'odds-ratio', value: 2, without: { value: 0.2 }, ...more },
      ...told,
    });

  test('lies within its own interval', () => {
    expect(readAgain(study({ ci95: [0.5, 1.5] }))).toEqual(['value-outside-interval']);
  });

  test('has its interval the right way round', () => {
    expect(readAgain(study({ ci95: [3, 1] }))).toEqual(['interval-reversed']);
  });

  test('has one kind of spread', () => {
    expect(readAgain(study({ ci95: [1.5, 3], se: 0.2 }))).toEqual(['several-spreads']);
  });

  test('a ratio has no interval below 0', () => {
    expect(readAgain(study({ ci95: [-1, 3] }))).toEqual(['interval-outside-ratio']);
  });
});
