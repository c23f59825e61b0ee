import { describe, expect, test } from 'vitest';
import {
  calculate,
  InputError,
  type Inputs,
  type Issue,
  issueText,
  resolve,
} from '../src/index.ts';
import { MESSAGES } from '../src/messages/index.ts';
import type { WARNINGS } from '../src/messages/warnings.ts';
import {
  both,
  consequence,
  cost,
  label,
  other,
  prevention,
  service,
  smallCase,
  success,
  table,
} from './small-case.ts';

type Edit = (draft: Inputs) => void;
/** A mistake or a doubt, and what mends it; nothing is needed where the small case itself is the mended one. */
interface Entry {
  raise: Edit;
  mend?: Edit;
}

const told = { basis: 'illustrative' as const };
const register = { basis: 'register' as const, source: 'somewhere' };
const group = ({ pack }: Inputs) => {
  const { children } = pack.groups;
  if (!children) throw new Error('the small case has its group');
  return children;
};
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};
const paths = { ifReached: table(10), ifNotReached: table(20) };
const fading = { lasting: { kind: 'yearly' as const, keeps: { value: 0.9 } } };
const overlapping: Edit = (draft) => {
  draft.pack.outcomes['calm'] = success();
  draft.pack.consequences['calm'] = { fewer: consequence({ change: table(-1) }) };
  draft.case.effect = {
    ...draft.case.effect,
    calm: { successRate: { value: 0.5 }, ...told },
  };
};
const joint: Edit = (draft) => {
  overlapping(draft);
  draft.pack.outcomes['both'] = both('better', 'calm');
  draft.case.effect = { ...draft.case.effect, both: { joint: 'independent', ...told } };
};
const study = (draft: Inputs, more: object = {}) => {
  const effect = { measure: 'odds-ratio' as const, value: 2, without: { value: 0.2 } };
  draft.case.effect = { better: { study: { ...effect, ...more }, ...told } };
};
const chained: Edit = (draft) => {
  draft.pack.chains['the-chain'] = {
    label: label('Chain'),
    group: 'children',
    intervention: { label: label('Course'), content: label('Talks') },
    theory: [{ text: label('because'), ...told }],
    effect: { better: { successRate: { value: 0.5 }, ...told } },
    costs: { course: cost(10) },
  };
  draft.case.chain = 'the-chain';
  delete draft.case.effect;
};

const DOUBTS: Record<keyof typeof WARNINGS, Entry> = {
  'no-counterfactual': {
    raise: (draft) => {
      draft.case.effect = { better: { with: { value: 0.6 }, withoutUnknown: true, ...told } };
    },
    mend: (draft) => {
      draft.case.effect = { better: { with: { value: 0.6 }, without: { value: 0.4 }, ...told } };
    },
  },
  'lasting-counted-twice': {
    raise: (draft) => {
      draft.pack.outcomes = { better: success(fading) };
      less(draft, { change: table(-1), ...register });
    },
    mend: (draft) =>
      less(draft, { change: table(-1), measuredAmong: 'those-still-there', ...register }),
  },
  'double-counting': { raise: overlapping, mend: joint },
  'joint-assumed': {
    raise: joint,
    mend: (draft) => {
      const given = { joint: 'given' as const, share: { value: 0.1 }, ...told };
      draft.case.effect = { ...draft.case.effect, both: given };
    },
  },
  'more-saved-than-used': {
    raise: (draft) => less(draft, { ifReached: table(-1), ifNotReached: table(2) }),
    mend: (draft) => less(draft, { ifReached: table(0), ifNotReached: table(2) }),
  },
  'saved-cost-and-consequence': {
    raise: (draft) => {
      draft.case.savedCosts = { talks: cost(10, { service: 'contact' }) };
    },
    mend: (draft) => {
      draft.case.savedCosts = { talks: cost(10) };
    },
  },
  'cost-and-consequence': {
    raise: (draft) => {
      draft.case.costs = { course: cost(10, { service: 'contact' }) };
    },
    mend: (draft) => {
      draft.case.costs = { course: cost(10) };
    },
  },
  'expensive-case': {
    // 901 contacts of 1,000 kr. are above the 900,000 kr. of the small catalogue; 900 are not
    raise: (draft) => less(draft, { change: table(-901) }),
    mend: (draft) => less(draft, { change: table(-900) }),
  },
  'outcome-not-counted': {
    raise: (draft) => {
      draft.pack.outcomes['calm'] = success();
    },
    mend: (draft) => {
      const calm = { successRate: { value: 0.1 }, ...told };
      draft.case.effect = { ...draft.case.effect, calm };
    },
  },
  'chain-overridden': {
    raise: (draft) => {
      chained(draft);
      draft.case.effect = {
        better: { successRate: { value: 0.3 }, reason: 'we are smaller', ...told },
      };
    },
    mend: (draft) => {
      delete draft.case.effect;
    },
  },
  'chain-cost-left-out': {
    raise: (draft) => {
      chained(draft);
      draft.case.leaveOutCosts = { course: 'the school pays' };
    },
    mend: (draft) => {
      delete draft.case.leaveOutCosts;
    },
  },
  'cost-beyond-horizon': {
    raise: (draft) => {
      draft.case.costs = { late: cost(10, { per: 'once', in: 2031 }) };
    },
    mend: (draft) => {
      draft.case.costs = { late: cost(10, { per: 'once', in: 2030 }) };
    },
  },
  'consequences-beyond-horizon': {
    raise: (draft) => less(draft, { change: { 'year-5': { value: -1 } } }),
    mend: (draft) => {
      draft.case.horizon = { years: 6 };
    },
  },
  'index-forecast': {
    raise: (draft) => {
      const values = { 2024: 100, 2026: 110 };
      draft.catalogue.indices['flat'] = {
        kind: 'levels',
        label: label('Flat'),
        values,
        forecastFrom: 2026,
        ...told,
      };
      draft.catalogue.services['contact'] = service({ priceYear: 2024 });
    },
    mend: (draft) => {
      draft.case.priceYear = 2024;
    },
  },
  'index-stand-in': {
    raise: (draft) => {
      const values = { 2024: 100, 2026: 110 };
      const index = { kind: 'levels' as const, label: label('Flat'), values, ...told };
      draft.catalogue.indices['flat'] = { ...index, standIn: true };
      draft.catalogue.services['contact'] = service({ priceYear: 2024 });
    },
    mend: (draft) => {
      const values = { 2024: 100, 2026: 110 };
      draft.catalogue.indices['flat'] = { kind: 'levels', label: label('Flat'), values, ...told };
    },
  },
  illustrative: {
    raise: () => {},
    mend: (draft) => {
      const source = 'somewhere';
      draft.pack.outcomes = { better: success({ basis: 'expert', source }) };
      draft.case.effect = { better: { successRate: { value: 0.2 }, basis: 'expert', source } };
      draft.catalogue.services['contact'] = service({ basis: 'tariff', source });
      less(draft, { change: table(-1), ...register });
    },
  },
  'year-to-year-change': {
    raise: (draft) => less(draft, { change: table(-1), note: 'Ændringen fra år til år.' }),
    mend: (draft) => less(draft, { change: table(-1), note: 'Med mod uden i samme år.' }),
  },
  'beyond-hold': {
    raise: (draft) =>
      less(draft, { change: table(-1), beyond: { hold: true, reason: 'it is for life' } }),
  },
  'own-payers': {
    raise: (draft) => {
      const payers = { shares: { state: 1 }, reason: 'the state pays above a threshold' };
      less(draft, { change: table(-1), payers });
    },
  },
  'cashable-unknown': {
    raise: () => {},
    mend: (draft) => {
      draft.catalogue.services['contact'] = service({
        cashable: { short: { value: 0.3 }, long: { value: 0.8 }, ...told },
      });
    },
  },
  'pack-draft': {
    raise: (draft) => {
      draft.pack.manifest.status = 'draft';
    },
  },
  'pack-withdrawn': {
    raise: (draft) => {
      draft.pack.manifest.status = 'withdrawn';
    },
  },
  'before-after-effect': {
    raise: (draft) => {
      study(draft, { study: 'a-study' });
      draft.pack.studies['a-study'] = {
        label: label('A study'),
        design: 'before-after',
        population: label('Children'),
        intervention: label('Course'),
        finding: 'uncontrolled',
        effects: [{ outcome: label('Symptoms'), measure: 'odds-ratio', value: 2 }],
        source: 'somewhere',
      };
    },
    mend: (draft) => {
      const before = draft.pack.studies['a-study'];
      if (before) before.design = 'randomised-trial';
    },
  },
};

type Code = keyof typeof MESSAGES;

const MISTAKES: Partial<Record<Code, Entry>> = {
  'unknown-pack': {
    raise: (draft) => {
      draft.case.pack = 'smal-pack@^1';
    },
  },
  'unknown-group': {
    raise: (draft) => {
      draft.case.group = 'childen';
    },
  },
  'unknown-chain': {
    raise: (draft) => {
      draft.case.chain = 'no-chain';
    },
  },
  'unknown-outcome': {
    raise: (draft) => {
      draft.case.effect = { beter: { successRate: { value: 0.2 }, ...told } };
    },
  },
  'outcome-other-group': {
    raise: (draft) => {
      draft.pack.outcomes = { better: success({ group: 'adults' }) };
    },
  },
  'unknown-consequence': {
    raise: (draft) => {
      draft.case.consequences = { leaveOut: { 'les-contact': 'why' } };
    },
    mend: (draft) => {
      draft.case.consequences = { leaveOut: { 'less-contact': 'why' } };
    },
  },
  'unknown-chain-cost': {
    raise: (draft) => {
      chained(draft);
      draft.case.leaveOutCosts = { cuorse: 'the school pays' };
    },
    mend: (draft) => {
      draft.case.leaveOutCosts = { course: 'the school pays' };
    },
  },
  'unknown-service': { raise: (draft) => less(draft, { service: 'contac', change: table(-1) }) },
  'unknown-segment': {
    raise: (draft) => less(draft, { change: table(-1), segments: ['young'] }),
    mend: (draft) => {
      group(draft).segments = { young: { share: 1 } };
    },
  },
  'unknown-role': {
    raise: (draft) => less(draft, { change: table(-1), affects: 'partner' }),
    mend: (draft) => {
      group(draft).relatives = { partner: { count: { value: 0.5 } } };
    },
  },
  'unknown-index': {
    raise: (draft) => {
      draft.catalogue.services['contact'] = service({ index: 'flad' });
    },
  },
  'unknown-refund': {
    raise: (draft) => {
      draft.catalogue.services['contact'] = service({ refund: 'lader' });
    },
    mend: (draft) => {
      draft.catalogue.services['contact'] = service({ refund: 'shelter' });
    },
  },
  'unknown-department': {
    raise: (draft) => {
      draft.catalogue.services['contact'] = service({ departments: { school: 1 } });
    },
    mend: (draft) => {
      draft.catalogue.services['contact'] = service({ departments: { schools: 1 } });
    },
  },
  'unknown-schedule': {
    raise: (draft) => {
      draft.case.discount = { kind: 'schedule', schedule: 'finance-ministry' };
    },
    mend: (draft) => {
      draft.case.discount = { kind: 'schedule', schedule: 'finance-ministry-2021' };
    },
  },
  'unknown-study': {
    raise: (draft) => study(draft, { study: 'a-study' }),
    mend: (draft) => study(draft),
  },
  'unknown-figure': {
    raise: (draft) => {
      const published = { value: 1, source: 'somewhere', explanation: label('why') };
      draft.case.published = [{ ...published, figure: 'net.totall' }];
    },
    mend: (draft) => {
      const published = { value: 1, source: 'somewhere', explanation: label('why') };
      draft.case.published = [{ ...published, figure: 'net.total' }];
    },
  },
  'id-taken': {
    raise: (draft) => {
      const own = { ...consequence({ change: table(-1) }), outcome: 'better' };
      draft.case.consequences = { add: { 'less-contact': own } };
    },
    mend: (draft) => {
      const own = { ...consequence({ change: table(-1) }), outcome: 'better' };
      draft.case.consequences = { add: { 'own-contact': own } };
    },
  },
  'intake-before-start': {
    raise: (draft) => {
      draft.case.intake = { 2025: { value: 1 } };
    },
  },
  'intake-after-horizon': {
    raise: (draft) => {
      draft.case.horizon = { years: 5, per: 'calendar' };
      draft.case.intake = { 2026: { value: 1 }, 2031: { value: 1 } };
    },
    mend: (draft) => {
      draft.case.intake = { 2026: { value: 1 }, 2030: { value: 1 } };
    },
  },
  'no-participants': {
    raise: (draft) => {
      draft.case.intake = { 2026: { value: 0 } };
    },
  },
  'segments-not-one': {
    raise: (draft) => {
      group(draft).segments = { young: { share: 0.5 }, old: { share: 0.5 } };
      draft.case.segments = { young: { value: 0.5 }, old: { value: 0.4 } };
    },
    mend: (draft) => {
      draft.case.segments = { young: { value: 0.6 }, old: { value: 0.4 } };
    },
  },
  'horizon-too-long': {
    raise: (draft) => {
      draft.case.horizon = { years: 100 };
      draft.case.intake = { 2026: { value: 1 }, 2047: { value: 1 } };
    },
    mend: (draft) => {
      draft.case.intake = { 2026: { value: 1 }, 2046: { value: 1 } };
    },
  },
  'no-effect': {
    raise: (draft) => {
      draft.case.effect = {};
    },
  },
  'effect-not-for-kind': {
    raise: (draft) => {
      draft.case.effect = { better: { include: true, ...told } };
    },
  },
  'study-rate-outside': {
    raise: (draft) => study(draft, { measure: 'relative-risk', value: 2, without: { value: 0.6 } }),
    mend: (draft) =>
      study(draft, { measure: 'relative-risk', value: 1.5, without: { value: 0.6 } }),
  },
  'ratio-outside': { raise: (draft) => study(draft, { value: -1 }), mend: (draft) => study(draft) },
  'per-holder-needed': {
    raise: (draft) => {
      draft.pack.outcomes = { better: success({ of: 'parent' }) };
      less(draft, { change: table(-1), affects: 'sibling' });
    },
    mend: (draft) =>
      less(draft, { change: table(-1), affects: 'sibling', perHolder: { value: 0.5 } }),
  },
  'ladder-step-missing': {
    raise: (draft) => less(draft, { service: 'benefit', change: table(-1) }),
    mend: (draft) =>
      less(draft, { service: 'benefit', change: table(-1), refundStep: 'weeks-1-4' }),
  },
  'ladder-needs-paths': {
    raise: (draft) => less(draft, { service: 'benefit', change: table(-1), weeksBefore: 10 }),
    mend: (draft) => less(draft, { service: 'benefit', ...paths, weeksBefore: 10 }),
  },
  'ladder-not-here': {
    raise: (draft) => less(draft, { change: table(-1), refundStep: 'weeks-1-4' }),
  },
  'ladder-unit': {
    raise: (draft) => {
      draft.catalogue.services['benefit'] = service({ unit: 'case', refund: 'ladder' });
      less(draft, { service: 'benefit', ...paths, weeksBefore: 10 });
    },
    mend: (draft) => {
      draft.catalogue.services['benefit'] = service({ unit: 'month', refund: 'ladder' });
    },
  },
  'both-member-not-counted': {
    raise: (draft) => {
      joint(draft);
      const { calm: _, ...rest } = draft.case.effect ?? {};
      draft.case.effect = rest;
    },
    mend: joint,
  },
  'both-of-both': {
    raise: (draft) => {
      joint(draft);
      draft.pack.outcomes['calm'] = other('participation');
      draft.case.effect = { ...draft.case.effect, calm: { include: true } };
    },
    mend: joint,
  },
  'both-different-of': {
    raise: (draft) => {
      joint(draft);
      draft.pack.outcomes['calm'] = success({ of: 'parent' });
    },
    mend: joint,
  },
  'reason-missing': {
    raise: (draft) => {
      chained(draft);
      draft.case.effect = { better: { successRate: { value: 0.3 }, ...told } };
    },
    mend: (draft) => {
      draft.case.effect = { better: { successRate: { value: 0.3 }, reason: 'smaller', ...told } };
    },
  },
  'basis-missing': {
    raise: (draft) => {
      draft.case.effect = { better: { successRate: { value: 0.3 } } };
    },
    mend: (draft) => {
      draft.case.effect = { better: { successRate: { value: 0.3, basis: 'illustrative' } } };
    },
  },
  'source-missing': {
    raise: (draft) => {
      draft.case.effect = { better: { successRate: { value: 0.3 }, basis: 'expert' } };
    },
    mend: (draft) => {
      draft.case.effect = {
        better: { successRate: { value: 0.3 }, basis: 'expert', source: 'somewhere' },
      };
    },
  },
  'index-year-missing': {
    raise: (draft) => {
      draft.catalogue.services['contact'] = service({ priceYear: 1999 });
    },
    mend: (draft) => {
      draft.catalogue.services['contact'] = service({ priceYear: 2000 });
    },
  },
  'payers-no-year': {
    raise: (draft) => {
      const payersByYear = [{ until: 2028, municipality: 1 }];
      draft.catalogue.services['contact'] = service({ payersByYear });
    },
    mend: (draft) => {
      const payersByYear = [{ until: 2030, municipality: 1 }];
      draft.catalogue.services['contact'] = service({ payersByYear });
    },
  },
  'cost-before-start': {
    raise: (draft) => {
      draft.case.costs = { early: cost(1, { per: 'once', in: 2025 }) };
    },
    mend: (draft) => {
      draft.case.costs = { early: cost(1, { per: 'once', in: 2026 }) };
    },
  },
  'cost-per-unit': {
    raise: (draft) => {
      draft.case.costs = { course: cost(1, { per: 'family' }) };
    },
    mend: (draft) => {
      draft.case.costs = { course: cost(1) };
    },
  },
  'age-gap': {
    raise: (draft) => {
      group(draft).segments = { young: { share: 1, age: [6, 9] } };
      less(draft, { byAge: { '6-9': { value: -1 }, '11-12': { value: -1 } } });
    },
    mend: (draft) => less(draft, { byAge: { '6-10': { value: -1 }, '11-12': { value: -1 } } }),
  },
  'no-age': {
    raise: (draft) => {
      group(draft).segments = { young: { share: 1 } };
      less(draft, { byAge: { 6: { value: -1 } } });
    },
    mend: (draft) => {
      group(draft).segments = { young: { share: 1, age: [6, 9] } };
    },
  },
};

/** Everything said about a case, whether it can be calculated or not. */
function issuesOf(inputs: Inputs): Issue[] {
  const { resolved, issues } = resolve(inputs);
  if (!resolved) return issues;
  try {
    calculate(inputs);
  } catch (error) {
    if (error instanceof InputError) return [...error.issues];
    throw error;
  }
  return issues;
}

/** Codes of everything said, the warnings that only the finished figures raise included. */
function codesOf(inputs: Inputs): string[] {
  const codes: string[] = issuesOf(inputs).map(({ code }) => code);
  const isWrong = issuesOf(inputs).some(({ level }) => level === 'error');
  return isWrong ? codes : [...codes, ...calculate(inputs).result.warnings.map(({ code }) => code)];
}

const raised = ({ raise }: Entry) => smallCase(raise);
const mended = ({ raise, mend }: Entry) =>
  smallCase((draft) => {
    if (!mend) return;
    raise(draft);
    mend(draft);
  });

describe('a doubt reaches the result and goes when it is mended', () => {
  test.each(Object.entries(DOUBTS))('%s', (code, entry) => {
    const { result } = calculate(raised(entry));
    expect(result.warnings.map((warning) => warning.code)).toContain(code);
    expect(calculate(mended(entry)).result.warnings.map((warning) => warning.code)).not.toContain(
      code,
    );
  });
});

describe('a mistake stops the calculation, is named, and goes when it is mended', () => {
  test.each(Object.entries(MISTAKES))('%s', (code, entry) => {
    expect(() => calculate(raised(entry))).toThrow(InputError);
    expect(codesOf(raised(entry))).toContain(code);
    expect(codesOf(mended(entry))).not.toContain(code);
    expect(() => calculate(mended(entry))).not.toThrow();
  });

  test('all mistakes of a case are told at once', () => {
    const { issues } = resolve(
      smallCase((draft) => {
        draft.case.intake = { 2025: { value: 1 } };
        draft.case.discount = { kind: 'schedule', schedule: 'none' };
        less(draft, { service: 'contac', change: table(-1) });
      }),
    );
    const codes = issues.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(codes.toSorted()).toEqual([
      'intake-before-start',
      'unknown-schedule',
      'unknown-service',
    ]);
  });

  test('an unknown name suggests the nearest', () => {
    const { issues } = resolve(
      smallCase((draft) => {
        draft.case.group = 'childen';
      }),
    );
    expect(issues.map(issueText)).toEqual([
      {
        da: expect.stringContaining('Mente du children?'),
        en: expect.stringContaining('Did you mean children?'),
      },
    ]);
  });

  test('a prevention that the chain describes needs no words from the case', () => {
    const inputs = smallCase((draft) => {
      draft.pack.outcomes['problem'] = prevention({ risk: table(0.1) });
      chained(draft);
    });
    expect(issuesOf(inputs).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('messages', () => {
  const all = [...Object.values(DOUBTS), ...Object.values(MISTAKES)].flatMap((entry) =>
    issuesOf(raised(entry)),
  );
  // those of the finished figures carry their text only
  const texts = [
    ...all.map((issue) => ({ code: issue.code as string, text: issueText(issue) })),
    ...Object.values(DOUBTS).flatMap((entry) => calculate(raised(entry)).result.warnings),
  ];

  test('are in two languages, filled in, and say what was found', () => {
    for (const { code, text } of texts)
      for (const words of [text.da, text.en]) {
        expect(words.length, code).toBeGreaterThan(10);
        expect(words, code).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        // a dash alone stands where nothing was found
        expect(words, code).not.toMatch(/(^|[\s(»“])–([\s).,«”]|$)/);
      }
  });

  test('differ between the languages', () => {
    for (const { code, text } of texts) expect(text.da, code).not.toBe(text.en);
  });

  test('exist in both languages for every code', () => {
    for (const [code, message] of Object.entries(MESSAGES)) {
      const { da, en } = message({});
      expect(da.length, code).toBeGreaterThan(10);
      expect(en.length, code).toBeGreaterThan(10);
      expect(da, code).not.toMatch(/\{\w+\}/);
      expect(en, code).not.toMatch(/\{\w+\}/);
    }
  });
});
