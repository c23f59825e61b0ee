import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Names that nobody knows: the nearest ones are suggested, at every depth. */
export const names: readonly Mistake[] = [
  {
    what: 'a case for a group that the pack does not have',
    change: { [CASE]: ['group: young-people', 'group: young-peple'] },
    codes: ['unknown-group', 'no-worked-case'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:5 › group: Målgruppen young-peple findes ikke i pakken. Mente du young-people?',
      '✗ helping-hand/groups.yaml:1 › young-people: Pakken har ingen gennemregnet sag for målgruppen young-people. Tilføj én i cases/, eller skriv hullet i known-gaps.yaml.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:5 › group: There is no group young-peple in the pack. Did you mean young-people?',
      '✗ helping-hand/groups.yaml:1 › young-people: The pack has no worked case for the group young-people. Add one in cases/, or name the gap in known-gaps.yaml.',
    ],
  },
  {
    what: 'an effect on an outcome that does not exist',
    change: {
      [CASE]: ['  back-in-school:\n    successRate', '  back-to-school:\n    successRate'],
    },
    codes: ['unknown-outcome', 'both-member-not-counted'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.back-to-school: Effektmålet back-to-school findes ikke. Mente du back-in-school?',
      '✗ helping-hand/cases/first-year.case.yaml:29 › effect.both-goals: Det fælles effektmål bygger på back-in-school, som sagen ikke tæller med. Tilføj back-in-school under effect, eller fjern det fælles.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:24 › effect.back-to-school: There is no outcome back-to-school. Did you mean back-in-school?',
      '✗ helping-hand/cases/first-year.case.yaml:29 › effect.both-goals: The joint outcome builds on back-in-school, which the case does not count. Add back-in-school under effect, or remove the joint one.',
    ],
  },
  {
    what: 'an effect chain that does not exist',
    change: { [CASE]: ['startYear: 2024', 'chain: hand-in-hant\nstartYear: 2024'] },
    codes: ['unknown-chain'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › chain: Effektkæden hand-in-hant findes ikke i pakken. Mente du hand-in-hand?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › chain: There is no effect chain hand-in-hant in the pack. Did you mean hand-in-hand?',
    ],
  },
  {
    what: 'a consequence of a service that is in no list of prices',
    change: { 'consequences.yaml': ['service: special-class-week', 'service: special-clas-week'] },
    codes: ['unknown-service'],
    da: [
      '✗ helping-hand/consequences.yaml:3 › back-in-school.special-class.service: Ydelsen special-clas-week findes hverken i kataloget eller i pakkens prices.yaml. Mente du special-class-week?',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:3 › back-in-school.special-class.service: The service special-clas-week is neither in the catalogue nor in prices.yaml of the pack. Did you mean special-class-week?',
    ],
  },
  {
    what: 'consequences under an outcome that does not exist',
    change: { 'consequences.yaml': ['out-of-crime:', 'out-of-crimes:'] },
    codes: ['unknown-outcome'],
    da: [
      '✗ helping-hand/consequences.yaml:16 › out-of-crimes: Effektmålet out-of-crimes findes ikke. Mente du out-of-crime?',
    ],
    en: [
      '✗ helping-hand/consequences.yaml:16 › out-of-crimes: There is no outcome out-of-crimes. Did you mean out-of-crime?',
    ],
  },
  {
    what: 'an outcome of a group that does not exist',
    change: {
      'outcomes.yaml': [
        'out-of-crime:\n  group: young-people',
        'out-of-crime:\n  group: young-person',
      ],
    },
    codes: ['unknown-group'],
    da: [
      '✗ helping-hand/outcomes.yaml:9 › out-of-crime.group: Målgruppen young-person findes ikke i pakken. Mente du young-people?',
    ],
    en: [
      '✗ helping-hand/outcomes.yaml:9 › out-of-crime.group: There is no group young-person in the pack. Did you mean young-people?',
    ],
  },
  {
    what: 'a key at the top of a case that does not exist',
    change: { [CASE]: ['startYear: 2024', 'startyear: 2024'] },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startyear: Nøglen »startyear« findes ikke her. Mente du startYear?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6 › startyear: There is no key “startyear” here. Did you mean startYear?',
    ],
  },
  {
    what: 'a key inside a cost that does not exist',
    change: { [CASE]: ['    priceYear: 2018', '    priceyear: 2018'] },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:17 › costs.course.priceyear: Nøglen »priceyear« findes ikke her. Mente du priceYear?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:17 › costs.course.priceyear: There is no key “priceyear” here. Did you mean priceYear?',
    ],
  },
  {
    what: 'a key inside a number that does not exist',
    change: { [CASE]: ['value: 0.26, range', 'value: 0.26, rang'] },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate.rang: Nøglen »rang« findes ikke her. Mente du range?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:25 › effect.back-in-school.successRate.rang: There is no key “rang” here. Did you mean range?',
    ],
  },
  {
    what: 'a key deep inside an outcome that does not exist',
    change: {
      'outcomes.yaml': [
        'keeps: { value: 0.9, range: [0.8, 1.0] }',
        'keep: { value: 0.9, range: [0.8, 1.0] }',
      ],
    },
    codes: ['unknown-key'],
    da: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keep: Nøglen »keep« findes ikke her. Mente du keeps?',
    ],
    en: [
      '✗ helping-hand/outcomes.yaml:6 › back-in-school.lasting.keep: There is no key “keep” here. Did you mean keeps?',
    ],
  },
  {
    what: 'a kind of outcome that does not exist',
    change: { 'outcomes.yaml': ['kind: both', 'kind: boths'] },
    codes: ['not-one-of'],
    da: [
      '✗ helping-hand/outcomes.yaml:17 › both-goals.kind: »boths« findes ikke her. Mente du both?',
    ],
    en: [
      '✗ helping-hand/outcomes.yaml:17 › both-goals.kind: “boths” is not possible here. Did you mean both?',
    ],
  },
  {
    what: 'a segment that the group does not have',
    change: { [CASE]: ['segments: { age-14-15: 0.5', 'segments: { age-14-16: 0.5'] },
    codes: ['unknown-segment'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments.age-14-16: Segmentet age-14-16 findes ikke i målgruppen. Mente du age-14-15, age-16-17?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments.age-14-16: There is no segment age-14-16 in the group. Did you mean age-14-15, age-16-17?',
    ],
  },
  {
    what: 'a price index that does not exist',
    change: { [CASE]: ['index: pl-municipal', 'index: pl-munincipal'] },
    codes: ['unknown-index'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:18 › costs.course.index: Prisindekset pl-munincipal findes ikke i kataloget. Mente du pl-municipal?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:18 › costs.course.index: There is no price index pl-munincipal in the catalogue. Did you mean pl-municipal?',
    ],
  },
  {
    what: 'a discount schedule that does not exist',
    change: { [CASE]: ['schedule: finance-ministry-2021', 'schedule: finance-ministry-2012'] },
    codes: ['unknown-schedule'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:30 › discount.schedule: Renteplanen finance-ministry-2012 findes ikke i kataloget. Mente du finance-ministry-2021?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:30 › discount.schedule: There is no discount schedule finance-ministry-2012 in the catalogue. Did you mean finance-ministry-2021?',
    ],
  },
  {
    what: 'a scenario for a figure that the case does not have',
    change: {
      [CASE]: ['effect.back-in-school.successRate: 0.15', 'effect.back-in-school.sucessRate: 0.15'],
    },
    codes: ['unknown-path'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › scenarios.cautious.effect.back-in-school.sucessRate: Stien effect.back-in-school.sucessRate i scenariet findes ikke. Mente du effect.back-in-school.successRate, effect.out-of-crime.successRate?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › scenarios.cautious.effect.back-in-school.sucessRate: The path effect.back-in-school.sucessRate of the scenario does not exist. Did you mean effect.back-in-school.successRate, effect.out-of-crime.successRate?',
    ],
  },
  {
    what: 'a case for a pack that was never written',
    change: { [CASE]: ['pack: helping-hand@^1', 'pack: helpinghand@^1'] },
    codes: ['unknown-pack'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: Pakken helpinghand findes ikke. Mente du helping-hand?',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: There is no pack helpinghand. Did you mean helping-hand?',
    ],
  },
  {
    what: 'a pack called like a part of every program',
    change: { [CASE]: ['pack: helping-hand@^1', 'pack: constructor@^1'] },
    codes: ['unknown-pack'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: Pakken constructor findes ikke. Kendte: helping-hand.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: There is no pack constructor. Known: helping-hand.',
    ],
  },
  {
    what: 'a case for a version that the pack has not reached',
    of: 'case',
    change: { [CASE]: ['pack: helping-hand@^1', 'pack: helping-hand@^2'] },
    codes: ['pack-version'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: Sagen beder om helping-hand@^2, men kun version 1.0.0 er fundet. Ret sagen, eller hent en version, der passer.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:4 › pack: The case asks for helping-hand@^2, but only version 1.0.0 was found. Mend the case, or get a version that fits.',
    ],
  },
  {
    what: 'an expected figure that no result has',
    change: { [CASE]: ['scenarios:', 'expected:\n  - { figure: net.totl, value: 1 }\nscenarios:'] },
    codes: ['unknown-figure'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › expected.0: Tallet net.totl findes ikke i resultatet. Kendte: case, title, stamp, group, caveats, participants, startYear, lastYear, horizon, priceYear, net, budget …',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:32 › expected.0: There is no figure net.totl in the result. Known: case, title, stamp, group, caveats, participants, startYear, lastYear, horizon, priceYear, net, budget …',
    ],
  },
];
