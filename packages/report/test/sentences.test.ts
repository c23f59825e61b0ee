import type { BreakEven, Result } from '@som/engine';
import { expect, test } from 'vitest';
import {
  answerParagraph,
  basisSentence,
  benefitCostSentence,
  breakEvenSentence,
  budgetSentence,
  cashableSentence,
  cutOffSentence,
  netSentence,
  nothingBeyondMoney,
  otherSentence,
  outcomeSentence,
  outOfHundred,
  paybackSentence,
  paybacksSentence,
  payersFinding,
  payersSentence,
  perParticipantSentence,
  terminalReport,
} from '../src/index.ts';
import { exampleResult } from './fixture.ts';

/** The example with another net result by payer. */
function withNet(municipality: number, region = 0, state = 0): Result {
  const result = exampleResult();
  const total = municipality + region + state;
  const net = { ...result.net, total, byPayer: { municipality, region, state } };
  return { ...result, net: { ...net, perParticipant: total / result.participants } };
}

function withTurn(turn: BreakEven): Result {
  const result = exampleResult();
  const turns = { total: turn, municipality: turn, region: turn, state: turn };
  return {
    ...result,
    breakEven: { successRate: { 'less-psychiatry': turns }, effectScale: turns },
  };
}

test('a gain is less in expenditure', () => {
  expect(netSentence(withNet(1_197_334), 'da')).toBe(
    'Det offentlige har 1,2 mio. kr. mindre i udgifter over 10 år',
  );
  expect(netSentence(withNet(1_197_334), 'en')).toBe(
    'The public sector has DKK 1.2 million less in expenditure over 10 years',
  );
});

test('a loss is more in expenditure, without a minus', () => {
  expect(netSentence(withNet(-300_000), 'da', 'municipality')).toBe(
    'Kommunen har 0,3 mio. kr. mere i udgifter over 10 år',
  );
});

test('nothing is unchanged expenditure', () => {
  expect(netSentence(withNet(0), 'da')).toBe('Det offentlige har uændrede udgifter over 10 år');
  expect(netSentence(withNet(-0.3), 'en')).toBe(
    'The public sector has unchanged expenditure over 10 years',
  );
  expect(perParticipantSentence(withNet(0), 'da')).toBe(
    'Det svarer til ingen forskel pr. barn, der begynder',
  );
});

test('no report ever says that money is saved', () => {
  const words = ['sparer', 'besparelse', 'spares ', 'saves', 'savings'];
  for (const lang of ['da', 'en'] as const)
    for (const word of words)
      expect(terminalReport(exampleResult(), { lang }).toLowerCase()).not.toContain(word);
});

test('who pays and who gains', () => {
  expect(payersSentence(withNet(-300_000, 400_000, 1_100_000), 'da')).toBe(
    'Kommunen har 0,3 mio. kr. mere i udgifter, regionen 0,4 mio. kr. mindre og staten 1,1 mio. kr. mindre',
  );
  expect(payersSentence(withNet(5000), 'da')).toBe(
    'Kommunen har 5.000 kr. mindre i udgifter; regionen og staten har uændrede udgifter',
  );
  expect(payersFinding(withNet(-300_000, 400_000, 1_100_000), 'da')).toBe(
    'Regionen og staten får færre udgifter, kommunen flere',
  );
  expect(payersFinding(withNet(0), 'da')).toBe('Ingen får flere eller færre udgifter');
  expect(payersFinding(withNet(-5, -5, -5), 'en')).toBe(
    'The municipality, the region and the state spend more',
  );
});

test('payback names the year, or says that it does not come', () => {
  expect(paybackSentence(exampleResult(), 'da')).toBe(
    'Det offentlige har tjent pengene hjem i 2031',
  );
  expect(paybackSentence(exampleResult(), 'da', 'municipality')).toBe(
    'Kommunen tjener ikke pengene hjem inden for perioden',
  );
  expect(paybackSentence(exampleResult(), 'da', 'region')).toBe('Regionen lægger ikke penge ud');
});

test('a payback that two share is said once', () => {
  const result = exampleResult();
  const none = { discounted: null, undiscounted: null };
  const both = { ...result, payback: { ...result.payback, total: none, municipality: none } };
  expect(paybacksSentence(both, 'da')).toBe(
    'Hverken det offentlige under ét eller kommunen tjener pengene hjem inden for perioden',
  );
});

test('break-even is said in people, rounded up so that it holds', () => {
  const turn = (verdict: BreakEven['verdict'], value: number | null = null) =>
    breakEvenSentence(withTurn({ verdict, value }), 'da', { outcome: 'less-psychiatry' });
  expect(turn('at-least', 0.1234)).toBe(
    'Det går lige op, når mindst 13 af 100 børn når målet på grund af forløbet',
  );
  expect(turn('at-most', 0.1299)).toBe(
    'Det går kun op, når højst 12 af 100 børn når målet på grund af forløbet',
  );
  expect(turn('always')).toBe('Det går op, uanset hvor mange børn der når målet');
  expect(turn('never')).toBe('Det går ikke op, uanset hvor mange børn der når målet');
  expect(turn('no-effect')).toBe('Hvor mange børn der når målet, ændrer ikke resultatet');
  expect(turn('at-least', 1.3)).toBe('Det går ikke op, uanset hvor mange børn der når målet');
});

test('break-even of one payer names it, and an unknown outcome has none', () => {
  const result = exampleResult();
  expect(
    breakEvenSentence(result, 'en', { outcome: 'less-psychiatry', purse: 'municipality' }),
  ).toBe(
    'For the municipality it breaks even when at least 29 of 100 children reach the goal because of the course',
  );
  expect(breakEvenSentence(result, 'da', { outcome: 'attending' })).toBeNull();
});

test('examples are named first among what the amounts rest on', () => {
  const result = exampleResult();
  const weakest = { illustrative: 0.2, register: 0.8 };
  expect(basisSentence({ ...result, basis: { ...result.basis, weakest } }, 'da')).toBe(
    '20 % af beløbene hviler på eksempler og 80 % på registerdata',
  );
  const all = { illustrative: 0.62, tariff: 0.38 };
  expect(basisSentence({ ...result, basis: { ...result.basis, weakest: all } }, 'da')).toMatch(
    /^62 % af beløbene hviler på eksempler/,
  );
});

test('lines that nobody knows the cashable share of are counted aloud', () => {
  expect(cashableSentence(exampleResult(), 'da')).toBe(
    'Regnet med det, der kan mærkes på budgettet, har kommunen 0,31 mio. kr. mere i udgifter; 1 linje er ikke med, fordi det ikke vides, hvor stor en del der kan hentes (gennemsnitligt regnet +0,18 mio. kr.)',
  );
});

test('the budget years are named', () => {
  expect(budgetSentence(exampleResult(), 'da')).toBe(
    'I budgetårene 2026–2029 har det offentlige 0,14 mio. kr. mere i udgifter, kommunen 0,51 mio. kr. mere i udgifter',
  );
});

test('what lies beyond the horizon is said, and silence when nothing does', () => {
  const result = exampleResult();
  expect(cutOffSentence(result, 'da')).toBe(
    'Konsekvenser for +42.000 kr. ligger efter 2039 og er ikke med',
  );
  const nothing = { costs: 0, consequences: 0, openEnded: false };
  expect(cutOffSentence({ ...result, cutOff: nothing }, 'da')).toBeNull();
});

test('others stand beside the net result', () => {
  expect(otherSentence(exampleResult(), 'da')).toBe(
    'Andre (borger, a-kasse, pensionskasse) har 84.000 kr. mindre i udgifter over 10 år; det indgår ikke i nettoresultatet',
  );
});

test('a krone that brings nothing back is said so', () => {
  const result = exampleResult();
  expect(benefitCostSentence({ ...result, benefitCost: 1.337 }, 'da')).toBe(
    'For hver krone, der lægges ud, kommer 1,34 kr. igen',
  );
  expect(benefitCostSentence({ ...result, benefitCost: 0 }, 'da')).toBe(
    'Intet af det, der lægges ud, kommer igen',
  );
  expect(benefitCostSentence({ ...result, benefitCost: null }, 'da')).toBeNull();
});

test('an outcome is people', () => {
  const result = exampleResult();
  const said = result.outcomes.map((outcome) => outcomeSentence(result, outcome, 'da'));
  expect(said).toEqual([
    'Begrænset kontakt med psykiatrien: 14 børn når målet på grund af forløbet (26 af 100)',
    'Går på forløbet: 55 børn deltager',
  ]);
});

test('of a hundred, some because of the course, some anyway, the rest not', () => {
  // with 38 and without 12: 38 − 12 = 26, and 100 − 38 = 62
  const [first] = exampleResult().outcomes;
  expect(first && outOfHundred(first)).toEqual({ because: 26, anyway: 12, not: 62 });
});

test('a case that names nothing beyond money is told so', () => {
  const result = { ...exampleResult(), beyondMoney: [] };
  expect(terminalReport(result, { lang: 'da' }).replace(/\s+/g, ' ')).toContain(
    nothingBeyondMoney('da'),
  );
});

test('the caveats stand in the answer', () => {
  const result: Result = { ...exampleResult(), caveats: ['no-counterfactual', 'illustrative'] };
  expect(answerParagraph(result, 'da')).toContain('Brutto: ingen ved');
  expect(answerParagraph(result, 'da')).toContain('Eksempel: resultatet hviler');
});
