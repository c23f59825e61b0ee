import type { RestsOn } from '@som/engine';
import {
  DEFAULT_SWITCHES,
  propose,
  proposeFromJudgements,
  waysWithoutStudies,
} from '@som/evidence';
import { forestFigure, funnelFigure, restsOnText } from '@som/report';
import { describe, expect, test } from 'vitest';
import { changedCase } from '../src/calculator/model/changed-case.ts';
import { NOTHING_ASKED, readAsked, turned, writeAsked } from '../src/success-rate/model/asked.ts';
import { forestOf, funnelOf } from '../src/success-rate/model/figures.ts';
import { readOfHundred, readPersons } from '../src/success-rate/model/typed.ts';
import { caseWith, effectLines } from '../src/success-rate/model/written.ts';
import { shipped, shippedPacks } from './shipped.ts';

describe('a number of 100 as people write it', () => {
  test.each([
    ['12', 0.12],
    ['1', 0.01],
    ['0', 0],
    ['100', 1],
    ['12,5', 0.125],
    ['0,12', 0.12],
    ['12 %', 0.12],
    ['12 af 100', 0.12],
    ['9 af 36', 0.25],
  ])('%s', (text, share) => expect(readOfHundred(text, 'da')).toBeCloseTo(share, 12));
  test.each(['', 'tolv', '120', '−5'])('»%s« is none', (text) =>
    expect(readOfHundred(text, 'da')).toBeUndefined(),
  );
});

test('so many of so many, and never more than all', () => {
  expect(readPersons('9 af 31')).toEqual({ reached: 9, of: 31 });
  expect(readPersons(' 9/31 ')).toEqual({ reached: 9, of: 31 });
  expect(readPersons('9 of 31')).toEqual({ reached: 9, of: 31 });
  for (const text of ['31', '32 af 31', '1 af 0', 'ni af 31'])
    expect(readPersons(text)).toBeUndefined();
});

test('what is asked is read again from its address, and only what differs from the usual is in it', () => {
  const asked = {
    ...NOTHING_ASKED,
    pack: 'adults',
    group: 'homelessness-18-plus',
    outcome: 'stable-housing',
    own: '9 af 31',
    exclude: ['adults/some-study/effect-1'],
    switches: turned(turned(DEFAULT_SWITCHES, 'interval', 'confidence'), 'designMarkDown', 'false'),
  };
  expect(readAsked(`#${writeAsked(asked)}`)).toEqual(asked);
  expect(writeAsked(asked)).toContain('designMarkDown=false');
  expect(writeAsked(NOTHING_ASKED)).toBe('');
});

test('a switch is turned to one of its own options and to nothing else', () => {
  expect(turned(DEFAULT_SWITCHES, 'model', 'evil')).toEqual(DEFAULT_SWITCHES);
  expect(readAsked('#model=evil&in=../x&pack=<b>')).toEqual(NOTHING_ASKED);
});

const coolKids = shipped('children-youth', 'cool-kids-2026');
const about = { pack: 'children-youth', group: 'anxiety-6-13', outcome: 'less-psychiatry' };
const judged = () => {
  const judgements = [
    { by: 'Psykolog', lowest: 0.1, likely: 0.2, highest: 0.3 },
    { by: 'Lærer', lowest: 0.05, likely: 0.15, highest: 0.4 },
  ];
  const answer = proposeFromJudgements(about, [coolKids.inputs.pack], { judgements });
  if ('refused' in answer) throw new Error(answer.refused.da);
  return answer;
};

test('a proposal is written into a case that the strict reader takes, with one line more in its logbook', async () => {
  const proposal = judged();
  const choice = { by: 'Økonom', date: '2026-11-22' };
  const built = await caseWith(coolKids.inputs.case, proposal, choice);
  if ('issues' in built) throw new Error(JSON.stringify(built.issues));
  expect(built.file).toBe('cool-kids-2026-rate.case.yaml');
  expect(built.text).toContain('way: judgement');
  expect(built.text).toContain('by: Økonom');
  expect(built.text).not.toContain('published:');
  expect(await effectLines(proposal)).toContain('less-psychiatry:');
});

describe('how a figure came about', () => {
  const restsOn: RestsOn = {
    way: 'before-after',
    before: { of: 31, reached: 3 },
    after: { of: 31, reached: 12 },
    anyway: 0.1,
    anywayFrom: 'register',
    by: 'Økonom',
    date: '2026-11-22',
  };
  test('is said in words, with who chose it', () =>
    expect(restsOnText(coolKids.inputs, restsOn).da).toBe(
      'Før 3 af 31, efter 12 af 31, minus 10 af 100, der var kommet videre alligevel (register). Valgt af Økonom, 22. november 2026.',
    ));
  test('is no longer said of a figure that somebody typed instead', () => {
    const { inputs, ground } = coolKids;
    const effect = { 'less-psychiatry': { successRate: { value: 0.2 }, restsOn } };
    const asked = { ...inputs, case: { ...inputs.case, effect } };
    const after = changedCase(
      { ...ground, inputs: asked },
      {
        'effect.less-psychiatry.successRate': 0.3,
      },
    );
    expect(after.effect?.['less-psychiatry']?.successRate?.value).toBe(0.3);
    expect(after.effect?.['less-psychiatry']?.restsOn).toBeUndefined();
  });
});

describe('every outcome that can be chosen', () => {
  const packs = shippedPacks();
  const outcomes = packs.flatMap((pack) =>
    Object.entries(pack.outcomes)
      .filter(([, { kind }]) => kind === 'success' || kind === 'prevention')
      .map(([outcome, { group }]) => ({ pack: pack.id, group, outcome })),
  );
  test.each(outcomes)(
    '$pack/$outcome has a proposal that fits a case, or ways without',
    async (of) => {
      const answer = propose(of, packs, { without: 0.3 });
      if ('refused' in answer) {
        expect(answer.refused.da.length).toBeGreaterThan(20);
        expect(waysWithoutStudies(of, packs).ways.some(({ possible }) => possible)).toBe(true);
        return;
      }
      const [low, high] = [answer.range.low, answer.range.high];
      expect(low).toBeLessThanOrEqual(answer.value);
      expect(high).toBeGreaterThanOrEqual(answer.value);
      const forest = forestOf(answer, 'da');
      const taking = answer.effects.filter(({ takesPart }) => takesPart).length;
      expect(forest?.rows.filter(({ takesPart }) => takesPart)).toHaveLength(taking);
      if (forest) expect(forestFigure(forest, { lang: 'da' })).not.toContain('NaN');
      const funnel = funnelOf(answer, 'en');
      if (funnel) expect(funnelFigure(funnel, { lang: 'en' })).not.toContain('NaN');
      const cases = Object.values(packs.find(({ id }) => id === of.pack)?.cases ?? {});
      const worked = cases.find(({ group }) => group === of.group);
      if (!worked) return;
      const built = await caseWith(worked, answer, { by: 'Økonom', date: '2026-11-22' });
      expect('issues' in built ? built.issues : []).toEqual([]);
    },
  );
});
