import { describe, expect, test } from 'vitest';
import { isRefused, propose, proposeFromOwn, recheck } from '../../src/index.ts';
import { ABOUT, caseOf, effect, PLAIN, packOf, SMALLER, study } from './small-pack.ts';

const before = packOf('school', { studies: { a: study() } });

function written() {
  const answer = propose(ABOUT, [before], { switches: PLAIN, without: 0.15 });
  if (isRefused(answer)) throw new Error(answer.refused.en);
  return caseOf({ 'in-school': answer.write });
}

describe('a case whose rate was worked out of studies', () => {
  test('is right as long as the studies are the same', () => {
    const [found] = recheck(written(), [before]);
    expect(found).toMatchObject({ outcome: 'in-school', same: true, news: [] });
    expect(found?.says).toEqual({
      da: 'Tallet er stadig det, studierne giver: 15 af 100.',
      en: 'The figure is still what the studies give: 15 of 100.',
    });
  });

  test('shows at once when a figure of a study is mended', () => {
    // 25 of 100 against 15: OR (25 · 85)/(75 · 15) = 17/9; of 0.15: 0.2833333/1.1333333 − 0.15 = 0.10
    const mended = study({ effects: [effect({ intervention: { n: 100, events: 25 } })] });
    const [found] = recheck(written(), [packOf('school', { studies: { a: mended } })]);
    expect(found?.same).toBe(false);
    expect(found?.says.da).toMatch(
      /^Studierne giver nu 10 af 100 \(.+ til .+\), men sagen siger 15\. Få et nyt forslag, og skriv i logbogen, hvad der ændrede sig\.$/,
    );
  });

  test('tells of a new study that would be in it, and what the figure would then be', () => {
    const packs = [packOf('school', { studies: { a: study(), b: SMALLER } })];
    const [found] = recheck(written(), packs);
    expect(found?.same).toBe(true);
    expect(found?.news.map((each) => each.study)).toEqual(['b']);
    expect(found?.says).toEqual({
      da: 'Tallet er stadig det, studierne giver: 15 af 100. Det indgår ikke i tallet, men ville gøre det i et nyt forslag: Studie B: I skole. Så blev tallet 15 af 100.',
      en: 'The figure is still what the studies give: 15 of 100. Not in the figure, but would be in a new proposal: Studie B: In school. The figure would then be 15 of 100.',
    });
  });

  test('does not call news what was left out, and says why it was', () => {
    const packs = [packOf('school', { studies: { a: study(), b: SMALLER } })];
    const answer = propose(ABOUT, packs, {
      switches: PLAIN,
      without: 0.15,
      exclude: ['b'],
      whyLeftOut: 'Et andet skolesystem.',
    });
    if (isRefused(answer)) throw new Error(answer.refused.en);
    const leftOut = [{ study: 'b', effect: 'in-school-after', reason: 'Et andet skolesystem.' }];
    expect(answer.write.restsOn).toMatchObject({ way: 'studies', leftOut });
    expect(answer.log.da).toContain('Valgt fra: b (Et andet skolesystem).');
    const chosen = caseOf({ 'in-school': answer.write });
    expect(recheck(chosen, packs)).toMatchObject([{ same: true, news: [] }]);
    // once the study that was left out is gone, nothing is amiss
    expect(recheck(chosen, [before])).toMatchObject([{ same: true, news: [] }]);
    // with own results on top the choice is kept
    const own = { results: { reached: 9, of: 31 }, priorWeight: 0.5, without: 0.15 };
    const upon = proposeFromOwn(ABOUT, packs, own, { switches: PLAIN, exclude: ['b'] });
    if (isRefused(upon)) throw new Error(upon.refused.en);
    expect(recheck(caseOf({ 'in-school': upon.write }), packs)).toMatchObject([{ news: [] }]);
  });

  test('tells when a study is gone', () => {
    const [found] = recheck(written(), [packOf('school', {})]);
    expect(found?.same).toBe(false);
    expect(found?.says).toEqual({
      da: 'Studierne kan ikke længere give tallet. Det findes ikke længere i pakkerne: a/in-school-after.',
      en: 'The studies can no longer give the figure. It is no longer in the packs: a/in-school-after.',
    });
  });

  test('with own results on top is worked out again too', () => {
    const own = { results: { reached: 9, of: 31 }, priorWeight: 0.5, without: 0.15 };
    const answer = proposeFromOwn(ABOUT, [before], own, { switches: PLAIN });
    if (isRefused(answer)) throw new Error(answer.refused.en);
    expect(recheck(caseOf({ 'in-school': answer.write }), [before])).toMatchObject([
      { same: true },
    ]);
  });

  test('a figure that rests on no study is left alone', () => {
    const asked = caseOf({ 'in-school': { successRate: 0.2, basis: 'own-data' } });
    expect(recheck(asked, [before])).toEqual([]);
  });
});
