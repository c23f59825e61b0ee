import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CATALOGUE_FILES,
  type Issue,
  issueText,
  PACK_FILES,
  parseCase,
  parseCatalogue,
  parsePack,
  parseWith,
} from '../src/index.ts';
import { smallCase } from './small-case.ts';

/** Plain data as a reader of files gives it. */
type Data = { [key: string]: unknown };
const copy = (value: object): Data => JSON.parse(JSON.stringify(value));

/** The content of a file with one place changed; an undefined value removes the key. */
function changed(content: object, path: string, value: unknown): Data {
  const root = copy(content);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let block = root;
  for (const key of keys) {
    const inner = block[key];
    if (typeof inner !== 'object' || inner === null) block[key] = {};
    block = block[key] as Data;
  }
  if (value === undefined) delete block[last];
  else block[last] = value;
  return root;
}

const small = smallCase();
const asked = small.case;
const inCase = (path: string, value: unknown) =>
  parseCase(changed(asked, path, value), 'a.case.yaml').issues;
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const told = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} at ${path.join('/')}`);
const near = (issues: readonly Issue[]) => issues.flatMap(({ found }) => found.near ?? []);

const inOutcomes = (path: string, value: unknown) =>
  parseWith(PACK_FILES['outcomes.yaml'], changed(small.pack.outcomes, path, value), 'outcomes.yaml')
    .issues;
const inConsequences = (path: string, value: unknown) =>
  parseWith(
    PACK_FILES['consequences.yaml'],
    changed(small.pack.consequences, path, value),
    'consequences.yaml',
  ).issues;
const inServices = (path: string, value: unknown) =>
  parseWith(
    CATALOGUE_FILES['services.yaml'],
    changed(small.catalogue.services, path, value),
    'services.yaml',
  ).issues;
const inGroups = (path: string, value: unknown) =>
  parseWith(PACK_FILES['groups.yaml'], changed(small.pack.groups, path, value), 'groups.yaml')
    .issues;

const course = {
  label: { da: 'Forløb', en: 'Course' },
  per: 'participant',
  amount: 100,
  priceYear: 2026,
  index: 'flat',
  payers: { municipality: 1 },
  basis: 'illustrative',
};

test('what is right passes without a word', () => {
  expect(inCase('costs/course', course)).toEqual([]);
  expect(inOutcomes('better/note', 'as it is')).toEqual([]);
  expect(inConsequences('better/less-contact/note', 'as it is')).toEqual([]);
  expect(inServices('contact/note', 'as it is')).toEqual([]);
  expect(inGroups('children/note', 'as it is')).toEqual([]);
});

describe('an unknown key is refused at every depth, and the nearest suggested', () => {
  test('at the top', () => {
    const issues = inCase('horizont', { years: 5 });
    expect(told(issues)).toEqual(['unknown-key at horizont']);
    expect(near(issues)).toContain('horizon');
  });

  test('in a block', () => {
    const issues = inCase('horizon', { years: 5, pr: 'cohort' });
    expect(told(issues)).toEqual(['unknown-key at horizon/pr']);
    expect(near(issues)).toContain('per');
  });

  test('in a record of blocks', () => {
    const issues = inCase('effect/better', { succesRate: 0.2, successRate: 0.2 });
    expect(told(issues)).toEqual(['unknown-key at effect/better/succesRate']);
    expect(near(issues)).toContain('successRate');
  });

  test('in a number', () => {
    const issues = inCase('effect/better/successRate', { value: 0.2, rnage: [0.1, 0.3] });
    expect(told(issues)).toEqual(['unknown-key at effect/better/successRate/rnage']);
    expect(near(issues)).toContain('range');
  });

  test('in a form chosen by its tag', () => {
    const discount = inCase('discount', { kind: 'schedule', shedule: 'a', schedule: 'a' });
    expect(told(discount)).toEqual(['unknown-key at discount/shedule']);
    expect(near(discount)).toContain('schedule');
    const lasting = inOutcomes('better/lasting', { kind: 'yearly', keep: 0.9, keeps: 0.9 });
    expect(told(lasting)).toEqual(['unknown-key at better/lasting/keep']);
    expect(near(lasting)).toContain('keeps');
  });

  test('in a form of another tag', () => {
    // a success measure has no risk
    expect(told(inOutcomes('better/risk', { 'year-0': 0.1 }))).toEqual([
      'unknown-key at better/risk',
    ]);
  });

  test('deep in a record of records', () => {
    const issues = inConsequences('better/less-contact/afects', 'holder');
    expect(told(issues)).toEqual(['unknown-key at better/less-contact/afects']);
    expect(near(issues)).toContain('affects');
  });

  test('in a service written inside a case', () => {
    const own = { ...copy(small.catalogue.services['contact'] ?? {}), prise: 3 };
    const add = { outcome: 'better', affects: 'holder', change: { 'year-0': -1 }, service: own };
    const issues = inCase('consequences/add/own', { ...add, basis: 'illustrative' });
    expect(told(issues)).toEqual(['unknown-key at consequences/add/own/service/prise']);
    expect(near(issues)).toContain('price');
  });

  test('a payer that nobody knows', () => {
    const issues = inServices('contact/payers', { municipality: 1, municipalty: 0 });
    expect(codes(issues)).toEqual(['unknown-key']);
    expect(near(issues)).toContain('municipality');
  });
});

describe('what is missing or of the wrong kind', () => {
  test.each([
    ['a key', 'startYear', undefined, 'missing-key'],
    ['a tag', 'discount', { schedule: 'a' }, 'missing-key'],
    ['a language', 'title', { da: 'Sag' }, 'missing-language'],
    ['a text where a block should be', 'horizon', 'five years', 'text-not-block'],
    ['a list where a block should be', 'costs', [], 'wrong-type'],
    ['a block where a text should be', 'group', {}, 'wrong-type'],
    ['a word where a number should be', 'startYear', 'next year', 'not-a-number'],
    ['half a year', 'startYear', 2026.5, 'not-whole'],
    ['an unknown tag', 'discount', { kind: 'shedule' }, 'not-one-of'],
    ['an unknown word', 'horizon', { years: 5, per: 'cohorts' }, 'not-one-of'],
    ['a year out of reach', 'startYear', 1066, 'number-bounds'],
    ['a horizon of no years', 'horizon', { years: 0 }, 'number-bounds'],
    ['a bad id', 'group', 'Børn', 'bad-text'],
    ['an id that objects have', 'group', 'constructor', 'bad-text'],
    ['a bad pack reference', 'pack', 'small-pack', 'bad-text'],
    ['a bad intake year', 'intake', { '26': 100 }, 'bad-key'],
    [
      'an endless spread',
      'costs/course',
      { ...course, spread: Array(64).fill(1 / 64) },
      'list-length',
    ],
  ])('%s', (_, path, value, code) => {
    expect(codes(inCase(path, value))).toEqual([code]);
  });

  test('a bad year in a table', () => {
    expect(codes(inConsequences('better/less-contact/change', { year0: -1 }))).toEqual(['bad-key']);
    expect(codes(inConsequences('better/less-contact/change', { 'year-01': -1 }))).toEqual([
      'bad-key',
    ]);
  });

  test('a bad age', () => {
    const byAge = { label: { da: 'a', en: 'b' }, service: 'contact', affects: 'holder' };
    const issues = inConsequences('better/less-contact', { ...byAge, byAge: { 'six-nine': -1 } });
    expect(codes(issues)).toEqual(['bad-key']);
  });
});

describe('a number is written as files write it', () => {
  const rate = (value: unknown) => inCase('effect/better/successRate', value);
  const price = (value: unknown) => inServices('contact/price', value);

  test('1.650,50 is Danish', () => {
    const issues = price('1.650,50');
    expect(codes(issues)).toEqual(['danish-number']);
    expect(issues.map((issue) => issueText(issue).en)).toEqual([
      expect.stringContaining('1650.50'),
    ]);
  });

  test('26 % is a share of 0.26', () => {
    const issues = rate('26 %');
    expect(codes(issues)).toEqual(['percent-number']);
    expect(issues.map((issue) => issueText(issue).da)).toEqual([expect.stringContaining('0.26')]);
  });

  test('a quoted number is a text', () => {
    expect(codes(price('1650.5'))).toEqual(['quoted-number']);
    expect(codes(price({ value: '1650.5' }))).toEqual(['quoted-number']);
  });

  test('written in full, likewise', () => {
    expect(codes(price({ value: '1.650,50' }))).toEqual(['danish-number']);
    expect(codes(rate({ value: '26 %' }))).toEqual(['percent-number']);
  });

  test('about 1,000 is not a number', () => {
    expect(codes(price('about 1,000'))).toEqual(['not-a-number']);
  });

  test('a rate of 1.3 is not a share', () => {
    expect(codes(rate(1.3))).toEqual(['rate-outside']);
    expect(codes(inCase('completion', -0.1))).toEqual(['rate-outside']);
  });

  test('a price below 0 belongs in the change', () => {
    expect(codes(price(-5))).toEqual(['count-outside']);
  });

  test('infinity is no number', () => {
    expect(codes(price(Number.POSITIVE_INFINITY))).toEqual(['not-finite']);
    expect(codes(price(Number.NaN))).toEqual(['not-finite']);
  });

  test.each([
    ['a value outside its interval', { value: 0.5, range: [0.1, 0.3] }, 'value-outside-interval'],
    ['an interval that runs backwards', { value: 0.2, range: [0.3, 0.1] }, 'interval-reversed'],
    ['two kinds of spread', { value: 0.2, range: [0.1, 0.3], ci95: [0.1, 0.3] }, 'several-spreads'],
    [
      'an interval and a standard error',
      { value: 0.2, ci95: [0.1, 0.3], se: 0.1 },
      'several-spreads',
    ],
    ['a rate whose interval passes 1', { value: 0.9, range: [0.8, 1.1] }, 'interval-outside-rate'],
  ])('%s', (_, value, code) => {
    expect(codes(rate(value))).toEqual([code]);
  });

  test('a ratio whose interval passes below 0', () => {
    const protects = { from: 0, years: 1 };
    const relativeRisk = { value: 0.5, ci95: [-0.1, 1] };
    const issues = inCase('effect/problem', { relativeRisk, protects, basis: 'illustrative' });
    expect(codes(issues)).toEqual(['interval-outside-ratio']);
  });
});

describe('shares add up to 1', () => {
  test.each([
    [
      'payers of a service',
      inServices('contact/payers', { municipality: 0.5, state: 0.4 }),
      'payers-not-one',
    ],
    [
      'payers by year',
      inServices('contact', {
        ...small.catalogue.services['contact'],
        payers: undefined,
        payersByYear: [{ until: 2026, municipality: 0.9 }],
      }),
      'payers-not-one',
    ],
    ['departments', inServices('contact/departments', { schools: 0.5 }), 'departments-not-one'],
    [
      'segments of a group',
      inGroups('children/segments', { a: { share: 0.5 } }),
      'segments-not-one',
    ],
    [
      'a cost spread over years',
      inCase('costs/course', { ...course, spread: [0.5, 0.4] }),
      'spread-not-one',
    ],
  ])('%s', (_, issues, code) => {
    expect(codes(issues)).toEqual([code]);
  });
});

describe('one form, and all that it needs', () => {
  const effect = (value: object) =>
    codes(inCase('effect/better', { basis: 'illustrative', ...value }));
  const protects = { from: 0, years: 2 };
  test.each([
    ['a gross rate without the counterfactual', { with: 0.6 }, ['no-without']],
    ['a gross rate that says that it is unknown', { with: 0.6, withoutUnknown: true }, []],
    ['two ways at once', { successRate: 0.2, relativeRisk: 0.5, protects }, ['one-effect']],
    ['no way at all', {}, ['one-effect']],
    ['protection without years', { relativeRisk: 0.5 }, ['no-protects']],
    ['a known joint share that is not there', { joint: 'given' }, ['no-joint-share']],
    [
      'a mean difference of which nobody knows what is better',
      { study: { measure: 'standardised-mean-difference', value: 0.5, without: 0.2 } },
      ['no-better-is'],
    ],
  ])('%s', (_, value, expected) => {
    expect(effect(value)).toEqual(expected);
  });

  const change = (value: object) =>
    codes(
      inConsequences('better/less-contact', { service: 'contact', affects: 'holder', ...value }),
    );
  test.each([
    ['a change and the paths', { change: {}, ifReached: {}, ifNotReached: {} }],
    ['one path without the other', { ifReached: {} }],
    ['a change and a single path', { change: {}, ifNotReached: {} }],
    ['nothing', {}],
  ])('a consequence with %s', (_, value) => {
    expect(change(value)).toEqual(['one-change']);
  });

  const { payers: _, ...unpaid } = copy(small.catalogue.services['contact'] ?? {});
  test('a service that nobody or two pay for', () => {
    expect(codes(inServices('contact', unpaid))).toEqual(['service-payers']);
    expect(codes(inServices('contact/refund', 'shelter'))).toEqual(['service-payers']);
  });

  test('payers by year with a hole', () => {
    const payersByYear = [
      { until: 2026, municipality: 1 },
      { from: 2028, region: 1 },
    ];
    expect(codes(inServices('contact', { ...unpaid, payersByYear }))).toEqual(['payers-gap']);
  });

  test.each([
    ['without a payer', { payers: undefined }, 'cost-payers'],
    ['from after to', { per: 'year', from: 2028, to: 2026 }, 'from-after-to'],
    ['with years that are not its own', { from: 2026 }, 'cost-key-not-here'],
    ['once, spread', { per: 'once', spread: [0.5, 0.5] }, 'cost-key-not-here'],
    ['in a year, per participant', { in: 2026 }, 'cost-key-not-here'],
  ])('a cost %s', (_, more, code) => {
    expect(codes(inCase('costs/course', copy({ ...course, ...more })))).toEqual([code]);
  });

  test('a prevention has one kind of risk', () => {
    const problem = copy({
      kind: 'prevention',
      group: 'children',
      label: { da: 'a', en: 'b' },
      problemLasts: { kind: 'forever' },
    });
    expect(codes(inOutcomes('problem', problem))).toEqual(['one-risk']);
    expect(codes(inOutcomes('problem', { ...problem, risk: {}, riskBySegment: {} }))).toEqual([
      'one-risk',
    ]);
    expect(codes(inOutcomes('problem', { ...problem, risk: {} }))).toEqual([]);
  });

  test('lasting begins with everybody, and half of something takes time', () => {
    const table = { kind: 'table', shares: { 'year-0': 0.9 } };
    expect(codes(inOutcomes('better/lasting', table))).toEqual(['lasting-not-one']);
    const never = { kind: 'half-life', halfLifeYears: 0 };
    expect(codes(inOutcomes('better/lasting', never))).toEqual(['half-life-not-positive']);
  });

  test('a person has relatives and a family has members', () => {
    expect(codes(inGroups('children/members', {}))).toEqual(['relatives-or-members']);
  });

  test('an age runs upwards', () => {
    const segments = { a: { age: [9, 6], share: 1 } };
    expect(codes(inGroups('children/segments', segments))).toEqual(['age-reversed']);
  });
});

describe('files from strangers', () => {
  test('a newer format is not guessed at', () => {
    expect(codes(inCase('format', 2))).toEqual(['newer-format']);
  });

  test('keys that reach into programs are refused, wherever they stand', () => {
    const top = JSON.parse('{ "__proto__": { "polluted": true } }');
    const deep = JSON.parse('{ "costs": { "a": [{ "constructor": 1 }] } }');
    expect(told(parseCase(top, 'a').issues)).toEqual(['forbidden-key at __proto__']);
    expect(told(parseCase(deep, 'a').issues)).toEqual(['forbidden-key at costs/a/0/constructor']);
    expect('polluted' in {}).toBe(false);
  });

  test('words that some readers make true or false are refused as keys', () => {
    expect(codes(inCase('on', 1))).toEqual(['boolean-key']);
    expect(codes(inCase('horizon', { years: 5, yes: 1 }))).toEqual(['boolean-key']);
  });

  test('what lies too deep is refused before it is looked at', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 1000; i++) deep = { a: deep };
    expect(codes(parseCase(deep, 'a').issues)).toEqual(['too-deep']);
  });

  test('a link that is not a web address is refused', () => {
    const source = { type: 'webpage', title: 'A page', URL: 'javascript:alert(1)' };
    expect(codes(inCase('sources', { page: source }))).toEqual(['bad-text']);
  });

  const json = fc.json({ maxDepth: 6 }).map((text): unknown => JSON.parse(text));
  const keys = [
    ...Object.keys(asked),
    'kind',
    'value',
    'payers',
    'change',
    'toString',
    'year-0',
    'on',
  ];
  const jsonOfOurs = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        '26 %',
        '1.650,50',
        '',
        'forever',
        'better',
        null,
        true,
        -1,
        0.5,
        2026,
        1e308,
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  })).value;
  const anything = fc.oneof(json, jsonOfOurs);

  test('whatever a case holds, it is read or refused, never a crash', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { value, issues } = parseCase(raw, 'a');
        expect(value === undefined).toBe(issues.length > 0);
        for (const issue of issues) expect(issueText(issue).da).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 1000, seed: 20260303 },
    );
  });

  test('a part of a right case may hold anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(asked)), anything, (key, raw) => {
        const { value, issues } = parseCase({ ...copy(asked), [key]: raw }, 'a');
        expect(value === undefined).toBe(issues.length > 0);
      }),
      { numRuns: 1000, seed: 20260304 },
    );
  });

  test('whatever the files of a pack or catalogue hold, they are read or refused, never a crash', () => {
    const names = fc.constantFrom(
      ...Object.keys({ ...PACK_FILES, ...CATALOGUE_FILES }),
      'cases/a.case.yaml',
    );
    const stamp = { version: '1.0.0', hash: 'none' };
    fc.assert(
      fc.property(fc.dictionary(names, anything), (files) => {
        const pack = parsePack(files, stamp);
        expect(pack.pack === undefined).toBe(pack.issues.length > 0);
        const catalogue = parseCatalogue(files, stamp);
        expect(catalogue.catalogue === undefined).toBe(catalogue.issues.length > 0);
      }),
      { numRuns: 500, seed: 20260305 },
    );
  });
});

describe('everything wrong is said at once', () => {
  test('in a file', () => {
    const raw = {
      ...copy(asked),
      startYear: 'next year',
      horizont: { years: 5 },
      title: { da: 'Sag' },
      intake: { 2026: -3 },
      discount: { kind: 'rate', rate: '3 %' },
    };
    expect(told(parseCase(raw, 'a').issues).toSorted()).toEqual(
      [
        'not-a-number at startYear',
        'unknown-key at horizont',
        'missing-language at title',
        'count-outside at intake/2026',
        'percent-number at discount/rate',
      ].toSorted(),
    );
  });

  test('in all files of a pack, missing ones too', () => {
    const { issues } = parsePack(
      { 'groups.yaml': { Børn: {} }, 'outcomes.yaml': { better: { kind: 'succes' } } },
      { version: '1.0.0', hash: 'none' },
      'small-pack',
    );
    const files = new Set(issues.map(({ file }) => file));
    for (const name of Object.keys(PACK_FILES)) expect(files).toContain(`small-pack/${name}`);
  });
});
