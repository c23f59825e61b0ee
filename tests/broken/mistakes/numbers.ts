import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Numbers that cannot be. */
export const numbers: readonly Mistake[] = [
  {
    what: 'a success rate of 26 instead of 26 per cent',
    change: { [CASE]: ['value: 0.26, range: [0.15, 0.35]', 'value: 26'] },
    codes: ['rate-outside'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: Raten er 26. Den er en andel: skriv fx 0.26 for 26 %.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: The rate is 26. It is a share: write 0.26 for 26 %.',
    ],
  },
  {
    what: 'a success rate in per cent',
    change: { [CASE]: ['value: 0.26, range: [0.15, 0.35]', 'value: 26 %'] },
    codes: ['percent-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: »26 %« er en procent. I filer skrives andele som tal mellem 0 og 1: 0.26.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: “26 %” is a percentage. In files, write shares as numbers between 0 and 1: 0.26.',
    ],
  },
  {
    what: 'a share of completion above all',
    change: { [CASE]: ['value: 0.9, basis: own-data', 'value: 1.2, basis: own-data'] },
    codes: ['rate-outside'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion: Raten er 1,2. Den er en andel: skriv fx 0.26 for 26 %.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:11 › completion: The rate is 1.2. It is a share: write 0.26 for 26 %.',
    ],
  },
  {
    what: 'a yearly share that holds below none',
    change: { 'outcomes.yaml': ['keeps: { value: 0.9, range: [0.8, 1.0] }', 'keeps: -0.1'] },
    codes: ['rate-outside'],
    da: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keeps: Raten er −0,1. Den er en andel: skriv fx 0.26 for 26 %.',
    ],
    en: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keeps: The rate is −0.1. It is a share: write 0.26 for 26 %.',
    ],
  },
  {
    what: 'an interval that goes beyond all',
    change: { 'outcomes.yaml': ['range: [0.8, 1.0]', 'range: [0.8, 1.1]'] },
    codes: ['interval-outside-rate'],
    da: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keeps.range: Intervallet 0,8 til 1,1 går uden for 0–1, og en rate er en andel. Ret det efter kilden.',
    ],
    en: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keeps.range: The interval 0.8 to 1.1 goes beyond 0–1, and a rate is a share. Mend it after the source.',
    ],
  },
  {
    what: 'a value outside its own interval',
    change: { [CASE]: ['range: [0.15, 0.35]', 'range: [0.30, 0.35]'] },
    codes: ['value-outside-interval'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: Tallet 0,26 ligger uden for sit eget interval 0,3 til 0,35. Ret tallet eller intervallet efter kilden.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: The number 0.26 lies outside its own interval 0.3 to 0.35. Mend it after the source.',
    ],
  },
  {
    what: 'an interval with the highest first',
    change: { [CASE]: ['range: [0.15, 0.35]', 'range: [0.35, 0.15]'] },
    codes: ['interval-reversed'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate.range: Intervallet går fra 0,35 til 0,15. Skriv det laveste tal først.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate.range: The interval goes from 0.35 to 0.15. Write the lowest number first.',
    ],
  },
  {
    what: 'two kinds of spread on one number',
    change: { [CASE]: ['range: [0.15, 0.35]', 'range: [0.15, 0.35], se: 0.05'] },
    codes: ['several-spreads'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: Tallet har mere end én slags usikkerhed. Behold én af range, ci95 og se.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate: The number has more than one kind of spread. Keep one of range, ci95 and se.',
    ],
  },
  {
    what: 'an amount written the Danish way',
    change: { [CASE]: ['amount: 11500', 'amount: 1.650,50'] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »1.650,50« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: 1650.50.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “1.650,50” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: 1650.50.',
    ],
  },
  {
    what: 'an amount with thousands marks',
    change: { [CASE]: ['amount: 11500', 'amount: 1.234.567'] },
    codes: ['danish-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »1.234.567« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: 1234567.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “1.234.567” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: 1234567.',
    ],
  },
  {
    what: 'an amount with one thousands mark, which YAML reads as eleven and a half',
    change: { [CASE]: ['amount: 11500', 'amount: 11.500'] },
    codes: ['thousands-dot'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »11.500« læses med punktum som komma, altså ikke som 11500. Er det tusinder, så skriv 11500 uden punktum; ellers skriv færre decimaler.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “11.500” is read with the point as a decimal point, so not as 11500. If it is thousands, write 11500 without the point; otherwise write fewer decimals.',
    ],
  },
  {
    what: 'an interval of an amount with thousands marks',
    change: { [CASE]: ['amount: 11500', 'amount: { value: 11500, range: [10.000, 12.000] }'] },
    codes: ['thousands-dot', 'thousands-dot', 'value-outside-interval'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount.range.0: »10.000« læses med punktum som komma, altså ikke som 10000. Er det tusinder, så skriv 10000 uden punktum; ellers skriv færre decimaler.',
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount.range.1: »12.000« læses med punktum som komma, altså ikke som 12000. Er det tusinder, så skriv 12000 uden punktum; ellers skriv færre decimaler.',
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: Tallet 11.500 ligger uden for sit eget interval 10 til 12. Ret tallet eller intervallet efter kilden.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount.range.0: “10.000” is read with the point as a decimal point, so not as 10000. If it is thousands, write 10000 without the point; otherwise write fewer decimals.',
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount.range.1: “12.000” is read with the point as a decimal point, so not as 12000. If it is thousands, write 12000 without the point; otherwise write fewer decimals.',
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: The number 11,500 lies outside its own interval 10 to 12. Mend it after the source.',
    ],
  },
  {
    what: 'participants with a thousands mark',
    change: { [CASE]: ['2025: 12', '2025: 1.200'] },
    codes: ['thousands-dot'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2025: »1.200« læses med punktum som komma, altså ikke som 1200. Er det tusinder, så skriv 1200 uden punktum; ellers skriv færre decimaler.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:9 › intake.2025: “1.200” is read with the point as a decimal point, so not as 1200. If it is thousands, write 1200 without the point; otherwise write fewer decimals.',
    ],
  },
  {
    what: 'a quoted amount',
    change: { [CASE]: ['amount: 11500', 'amount: "11500"'] },
    codes: ['quoted-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »11500« står i anførselstegn og er derfor tekst. Fjern anførselstegnene.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “11500” is quoted and so is text. Remove the quotes.',
    ],
  },
  {
    what: 'a word instead of an amount',
    change: { [CASE]: ['amount: 11500', 'amount: much'] },
    codes: ['not-a-number'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: »much« er ikke et tal. Skriv et tal, fx 26 eller 0.26.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: “much” is not a number. Write a number, such as 26 or 0.26.',
    ],
  },
  {
    what: 'an amount below nothing',
    change: { [CASE]: ['amount: 11500', 'amount: -11500'] },
    codes: ['count-outside'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: Antallet eller beløbet er −11.500. Det kan ikke være under 0: ret det. Et fald skrives i konsekvensens ændring.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: The number or amount is −11,500. It cannot be below 0: mend it. A decrease is written in the change of a consequence.',
    ],
  },
  {
    what: 'an amount without end',
    change: { [CASE]: ['amount: 11500', 'amount: .inf'] },
    codes: ['not-finite'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: Tallet er uendeligt eller ikke et tal. Skriv et almindeligt tal.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: The number is infinite or not a number. Write an ordinary number.',
    ],
  },
  {
    what: 'an amount that is not a number',
    change: { [CASE]: ['amount: 11500', 'amount: .nan'] },
    codes: ['not-finite'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: Tallet er uendeligt eller ikke et tal. Skriv et almindeligt tal.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16 › costs.course.amount: The number is infinite or not a number. Write an ordinary number.',
    ],
  },
  {
    what: 'half a year of horizon',
    change: { [CASE]: ['years: 5', 'years: 5.5'] },
    codes: ['not-whole'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › horizon.years: 5,5 er ikke et helt tal. Skriv et helt tal.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › horizon.years: 5.5 is not a whole number. Write one.',
    ],
  },
];
