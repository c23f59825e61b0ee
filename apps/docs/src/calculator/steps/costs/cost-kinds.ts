import type { Case, Label } from '@som/engine';

export type Cost = NonNullable<Case['costs']>[string];
export type Per = Cost['per'];

/** A kind of cost that can be added: what it is called, what it is paid per, and how its amount comes about. */
export interface CostKind {
  id: string;
  label: Label;
  per: Per;
  /** Hours times an hourly wage, rather than an amount. */
  isHours?: boolean;
  hint: Label;
}

const label = (da: string, en: string): Label => ({ da, en });

export const COST_KINDS: readonly CostKind[] = [
  {
    id: 'course',
    label: label('Pris pr. forløb', 'Price per course'),
    per: 'participant',
    hint: label(
      'Når I kender én pris for det hele, fx fra en leverandør.',
      'When you know one price for all of it, such as from a supplier.',
    ),
  },
  {
    id: 'staff',
    label: label('Personale pr. deltager', 'Staff per participant'),
    per: 'participant',
    isHours: true,
    hint: label(
      'Timer med og om den enkelte: samtaler, forberedelse, møder, kørsel.',
      'Hours with and about each one: talks, preparation, meetings, transport.',
    ),
  },
  {
    id: 'staff-year',
    label: label('Personale pr. år', 'Staff per year'),
    per: 'year',
    isHours: true,
    hint: label(
      'Det, der koster det samme, uanset hvor mange der kommer: koordinator, ledelse, supervision.',
      'What costs the same however many come: coordinator, management, supervision.',
    ),
  },
  {
    id: 'set-up',
    label: label('Opstart', 'Set-up'),
    per: 'once',
    hint: label('Det, der kun betales én gang.', 'What is paid only once.'),
  },
  {
    id: 'training',
    label: label('Uddannelse af personale', 'Training of staff'),
    per: 'once',
    hint: label(
      'Kursus, certificering og de timer, personalet er væk. Skifter personalet, så regn igen hvert år.',
      'Courses, certificates and the hours staff are away. If staff change, count it each year.',
    ),
  },
  {
    id: 'materials',
    label: label('Materialer', 'Materials'),
    per: 'participant',
    hint: label('Bøger, test, mad, udstyr.', 'Books, tests, food, equipment.'),
  },
  {
    id: 'premises',
    label: label('Lokaler', 'Premises'),
    per: 'year',
    hint: label(
      'Også lokaler, I har i forvejen, når de ellers ville være brugt til andet.',
      'Also rooms you already have, if they would otherwise be used for something else.',
    ),
  },
  {
    id: 'other',
    label: label('Andet', 'Something else'),
    per: 'cohort',
    hint: label(
      'Fx evaluering eller kørsel for et helt hold.',
      'Such as evaluation, or transport for a whole cohort.',
    ),
  },
];

/** What a cost is paid per, in words; who takes part has a word of the group's own. */
export const perLabel = (per: Per, one?: Label): Label =>
  per === 'participant' && one ? label(`pr. ${one.da}`, `per ${one.en}`) : PER_LABELS[per];

const PER_LABELS: Readonly<Record<Per, Label>> = {
  participant: label('pr. deltager', 'per participant'),
  family: label('pr. familie', 'per family'),
  cohort: label('pr. årgang', 'per cohort'),
  year: label('pr. år', 'per year'),
  once: label('én gang', 'once'),
};

/** What a cost can be paid per: what the group counts comes first. */
export const perChoices = (isFamily: boolean): readonly Per[] =>
  isFamily ? ['family', 'cohort', 'year', 'once'] : ['participant', 'cohort', 'year', 'once'];

/** A free id for one more cost of a kind. */
export function freeId(kind: string, taken: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(taken, kind)) return kind;
  for (let n = 2; ; n++) if (!Object.hasOwn(taken, `${kind}-${n}`)) return `${kind}-${n}`;
}
