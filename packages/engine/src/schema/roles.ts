import type { Label } from './words.ts';

/** Whom a consequence concerns, beside the holder of the outcome. */
export const ROLES = ['participant', 'parent', 'sibling', 'partner', 'child'] as const;
export type Role = (typeof ROLES)[number];

const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  participant: { da: 'deltageren', en: 'the participant' },
  parent: { da: 'forældre', en: 'parents' },
  sibling: { da: 'søskende', en: 'siblings' },
  partner: { da: 'partner', en: 'partner' },
  child: { da: 'børn', en: 'children' },
};

/** A role in words. */
export const roleLabel = (role: string): Label =>
  Object.hasOwn(ROLE_LABELS, role) ? ROLE_LABELS[role as Role] : { da: role, en: role };
