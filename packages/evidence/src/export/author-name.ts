/** An author as reference lists need it. */
export type AuthorName =
  | { family: string; given?: string }
  /** An organisation, or a name we cannot take apart. */
  | { literal: string }
  /** "and others" */
  | { others: true };

const OTHERS = /\s*\b(m\.\s?fl\.|et al\.?|and others)$/i;
const PARTICLES = /^(van|von|de|der|den|del|di|du|la|le|af) /i;

/**
 * Takes a name as written in a source apart: `Rapee RM`, `Rapee, Ronald`, `Rapee`, `Rapee m.fl.`, `VIVE`.
 *
 * What looks like no person's name is left whole: a list of references must not turn KORA into K. Ora.
 */
export function authorNames(written: string): AuthorName[] {
  const name = written.replace(OTHERS, '').trim();
  const others: AuthorName[] = OTHERS.test(written) ? [{ others: true }] : [];
  return name === '' ? others : [personOrBody(name), ...others];
}

function personOrBody(name: string): AuthorName {
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  const [, surname, initials] = /^(.*\p{Ll}.*) (\p{Lu}{1,4})$/u.exec(name) ?? [];
  if (surname !== undefined && initials !== undefined)
    return { family: surname, given: [...initials].map((letter) => `${letter}.`).join(' ') };
  const isOneName = /^\p{Lu}[\p{Ll}’'’]+(-\p{Lu}\p{Ll}+)*$/u.test(name.replace(PARTICLES, ''));
  return isOneName ? { family: name } : { literal: name };
}
