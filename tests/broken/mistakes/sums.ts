import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Parts that do not make a whole. */
export const sums: readonly Mistake[] = [
  {
    what: 'payers of a service that leave a tenth unpaid',
    change: { 'prices.yaml': ['municipality: 0.5, state: 0.5', 'municipality: 0.5, state: 0.4'] },
    codes: ['payers-not-one'],
    da: [
      '✗ helping-hand/prices.yaml:7 › own-service.payers: Betalernes andele giver 0,9. De skal give 1: ret dem, så hver krone har en betaler.',
    ],
    en: [
      '✗ helping-hand/prices.yaml:7 › own-service.payers: The payers’ shares add up to 0.9. They must add up to 1, so that every krone has a payer.',
    ],
  },
  {
    what: 'departments that share more than all',
    change: { 'prices.yaml': ['schools: 0.8', 'schools: 0.9'] },
    codes: ['departments-not-one'],
    da: [
      '✗ helping-hand/prices.yaml:8 › own-service.departments: Forvaltningsområdernes andele giver 1,1. De skal give 1.',
    ],
    en: [
      '✗ helping-hand/prices.yaml:8 › own-service.departments: The departments’ shares add up to 1.1. They must add up to 1.',
    ],
  },
  {
    what: 'payers of a cost that pay more than it is',
    change: { [CASE]: ['payers: { municipality: 1 }', 'payers: { municipality: 1, region: 0.5 }'] },
    codes: ['payers-not-one'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:20 › costs.course.payers: Betalernes andele giver 1,5. De skal give 1: ret dem, så hver krone har en betaler.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:20 › costs.course.payers: The payers’ shares add up to 1.5. They must add up to 1, so that every krone has a payer.',
    ],
  },
  {
    what: 'segments of a group that leave some young people out',
    change: { 'groups.yaml': ['share: 0.6', 'share: 0.5'] },
    codes: ['segments-not-one'],
    da: [
      '✗ helping-hand/groups.yaml:5 › young-people.segments: Segmenternes andele giver 0,9. De skal give 1: ret dem, så alle hører til ét segment.',
    ],
    en: [
      '✗ helping-hand/groups.yaml:5 › young-people.segments: The segments’ shares add up to 0.9. They must add up to 1, so that everybody is in one.',
    ],
  },
  {
    what: 'segments of a case that leave some young people out',
    change: { [CASE]: ['age-16-17: 0.5', 'age-16-17: 0.4'] },
    codes: ['segments-not-one'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments: Segmenternes andele giver 0,9. De skal give 1: ret dem, så alle hører til ét segment.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:10 › segments: The segments’ shares add up to 0.9. They must add up to 1, so that everybody is in one.',
    ],
  },
  {
    what: 'a cost spread over years that is not all paid',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread: [0.6, 0.3]'] },
    codes: ['spread-not-one'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19 › costs.course.spread: Fordelingen over år giver 0,9. Den skal give 1, så hele beløbet er med.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19 › costs.course.spread: The spread over years adds up to 0.9. It must add up to 1, so that the whole amount is there.',
    ],
  },
];
