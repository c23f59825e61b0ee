import { calculate } from '@som/engine';
import { isRefused, proposeFromBeforeAfter, proposeFromJudgements } from '@som/evidence';
import { expect, test } from 'vitest';
import {
  effectReason,
  effectText,
  outcomesOf,
  withEffect,
  withoutOutcome,
} from '../../src/calculator/steps/effect/effect-in-case.ts';
import { takenOut, withProposal } from '../../src/calculator/steps/effect/write-proposal.ts';
import { shipped } from '../shipped.ts';

const coolKids = shipped('children-youth', 'cool-kids-ikast-brande').inputs;
const placements = shipped('prevention', 'family-preservation-2026').inputs;
const choice = { by: 'Familieafdelingen', date: '2026-11-22' };

test('the outcomes that count are those the case and its chain name; the others of the group are shown beside', () => {
  const { counted, others } = outcomesOf(coolKids);
  expect(counted.map(({ id, fromChain }) => [id, fromChain])).toEqual([['less-psychiatry', true]]);
  expect(others.length).toBeGreaterThan(0);
  for (const { outcome } of others) expect(outcome.group).toBe(coolKids.case.group);
});

test('before and after become a rate that the engine calculates with, and who chose it stands in the case', () => {
  const { group, chain = '' } = coolKids.case;
  const about = { pack: 'children-youth', group, chain, outcome: 'less-psychiatry' };
  const proposal = proposeFromBeforeAfter(about, [coolKids.pack], {
    before: { reached: 5, of: 60 },
    after: { reached: 30, of: 60 },
    anyway: 0.1,
    anywayFrom: 'ventelisten',
  });
  if (isRefused(proposal)) throw new Error(proposal.refused.da);
  const asked = withProposal(coolKids.case, proposal, choice);
  expect(asked.effect?.['less-psychiatry']?.restsOn).toMatchObject(choice);
  // 30/60 − 5/60 − 0.10 = 0.3167, written to four decimals
  const { result } = calculate({ ...coolKids, case: asked });
  expect(result.outcomes[0]?.rate).toBeCloseTo(0.3167, 4);
  expect(effectText(asked.effect?.['less-psychiatry']).da).toBe('32 af 100');
});

test('professionals may judge what a prevention does, though its protection fades as a study says', () => {
  const outcome = 'first-placement';
  const about = {
    pack: 'prevention',
    group: placements.case.group,
    outcome,
    ...(placements.case.chain !== undefined && { chain: placements.case.chain }),
    case: placements.case,
  };
  const proposal = proposeFromJudgements(about, [placements.pack], {
    judgements: [{ by: 'Socialrådgiver', lowest: 0.08, likely: 0.12, highest: 0.16 }],
    without: 0.2,
  });
  if (isRefused(proposal)) throw new Error(proposal.refused.da);
  const asked = withProposal(placements.case, proposal, choice);
  const { resolved } = calculate({ ...placements, case: asked });
  const onset = resolved.outcomes.find(({ id }) => id === outcome)?.onset;
  if (onset?.kind !== 'prevention' || onset.fades.kind !== 'yearly') throw new Error('no fading');
  expect(onset.relativeRisk.basis).toBe('expert');
  // the fading is not what they judged: it keeps the basis it has in the chain
  expect(onset.fades.keeps.basis).toBe('quasi');
});

test('an outcome taken out takes along what the case had added to it', () => {
  const body = {
    outcome: 'less-psychiatry',
    service: 'family-consultant-hour',
    affects: 'holder',
    change: { 'year-0': { value: -1 } },
    basis: 'own-data',
  } as const;
  const asked = {
    ...withEffect(coolKids.case, 'less-psychiatry', { successRate: { value: 0.2 } }),
    consequences: { add: { own: body } },
  };
  const out = withoutOutcome(asked, 'less-psychiatry');
  expect(out.effect).toEqual({});
  expect(out.consequences?.add).toEqual({});
});

test('the reason stands on the effect it is the reason of', () => {
  const asked = withEffect(coolKids.case, 'less-psychiatry', { successRate: { value: 0.2 } });
  const told = effectReason('less-psychiatry')(asked, 'målt hos os');
  expect(told.effect?.['less-psychiatry']?.reason).toBe('målt hos os');
  expect(effectReason('nothing')(asked, 'x')).toBe(asked);
});

test('scenarios that vary a number which the proposal does away with are taken out, as in a file', () => {
  const outcome = 'less-psychiatry';
  const { group, chain = '' } = coolKids.case;
  const about = { pack: 'children-youth', group, chain, outcome };
  const proposal = proposeFromJudgements(about, [coolKids.pack], {
    judgements: [{ by: 'Psykolog', lowest: 0.1, likely: 0.2, highest: 0.3 }],
  });
  if (isRefused(proposal)) throw new Error(proposal.refused.da);
  const label = { da: 'Kun hver fjerde', en: 'Only a quarter' };
  const asked = {
    ...coolKids.case,
    scenarios: {
      gone: { label, [`effect.${outcome}.with`]: 0.25 },
      stays: { [`effect.${outcome}.successRate`]: 0.1 },
    },
  };
  expect(Object.keys(withProposal(asked, proposal, choice).scenarios ?? {})).toEqual(['stays']);
  // the logbook keeps the number, so that it can be written again
  expect(takenOut(asked, proposal)?.da).toContain(`gone (effect.${outcome}.with: 0.25)`);
  expect(takenOut(coolKids.case, proposal)).toBeUndefined();
  const only = { ...asked, scenarios: { gone: asked.scenarios.gone } };
  expect(withProposal(only, proposal, choice)).not.toHaveProperty('scenarios');
});
