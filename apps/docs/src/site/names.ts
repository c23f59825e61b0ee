import { capitalise, type Label, type Pack } from '@som/engine';

import { FINDINGS as FOUND } from '@som/evidence';

export { DESIGNS, MEASURES } from '@som/evidence';

type Study = Pack['studies'][string];
type Words<Key extends string> = Readonly<Record<Key, Label>>;

const large = ({ da, en }: Label): Label => ({ da: capitalise(da), en: capitalise(en) });

/** What a study found, as a line of its own. Studies without effect stand in the same table as the others. */
export const FINDINGS: Words<Study['finding']> = {
  positive: large(FOUND.positive),
  null: large(FOUND.null),
  negative: large(FOUND.negative),
  mixed: large(FOUND.mixed),
  uncontrolled: large(FOUND.uncontrolled),
};

/** What a cost is paid for. */
export const COST_PER: Words<'participant' | 'family' | 'cohort' | 'year' | 'once'> = {
  participant: { da: 'pr. deltager', en: 'per participant' },
  family: { da: 'pr. familie', en: 'per family' },
  cohort: { da: 'pr. årgang', en: 'per cohort' },
  year: { da: 'pr. kalenderår', en: 'per calendar year' },
  once: { da: 'én gang', en: 'once' },
};

/** Steps of the refund ladder. */
export const REFUND_STEPS: Words<'weeks-1-4' | 'weeks-5-26' | 'weeks-27-52' | 'over-52-weeks'> = {
  'weeks-1-4': { da: 'uge 1–4', en: 'weeks 1–4' },
  'weeks-5-26': { da: 'uge 5–26', en: 'weeks 5–26' },
  'weeks-27-52': { da: 'uge 27–52', en: 'weeks 27–52' },
  'over-52-weeks': { da: 'efter uge 52', en: 'after week 52' },
};

/** Kinds of service, in the order in which they are listed. */
export const SERVICE_GROUPS: Readonly<Record<string, Label>> = {
  placement: { da: 'Anbringelse', en: 'Placement' },
  'family-support': { da: 'Støtte til børn og familier', en: 'Support for children and families' },
  school: { da: 'Skole', en: 'School' },
  education: { da: 'Ungdomsuddannelse', en: 'Youth education' },
  health: { da: 'Sundhed og psykiatri', en: 'Health and psychiatry' },
  benefit: { da: 'Forsørgelse', en: 'Income support' },
  income: { da: 'Skat og indtægter', en: 'Tax and income' },
  support: { da: 'Støtte til voksne', en: 'Support for adults' },
  housing: { da: 'Bolig og hjemløshed', en: 'Housing and homelessness' },
  justice: { da: 'Politi, domstole og fængsel', en: 'Police, courts and prison' },
};

/** Name of a kind of service; an unknown kind shows its own id rather than disappearing. */
export const serviceGroupName = (group: string | undefined): Label =>
  (group === undefined ? undefined : SERVICE_GROUPS[group]) ??
  (group === undefined ? { da: 'Andet', en: 'Other' } : { da: group, en: group });

/** Units, where a service has no word of its own. */
export const unitName = (service: { unit: string; unitLabel?: Label | undefined }): Label =>
  service.unitLabel ?? { da: service.unit, en: service.unit };

/** How closely a study measured an outcome of a pack. */
export const DIRECTNESS_NAMES: Words<'same' | 'near' | 'far'> = {
  same: { da: 'det samme mål', en: 'the same outcome' },
  near: { da: 'næsten det samme mål', en: 'nearly the same outcome' },
  far: { da: 'kun beslægtet', en: 'only related' },
};
