import type { BasisName } from '@som/engine';
import type { Changes, ChoiceAssumption } from './assumption.ts';

/** What numbers changed on the page rest on. */
export type TypedBasis = Extract<BasisName, 'illustrative' | 'own-data'>;

/** Key under which the answer stands among the changes. */
const KEY = 'typed';

/**
 * A number typed to see what happens is an example until somebody says that it is their own: an invented number must
 * never look like a known one.
 */
export const typedBasis = (changes: Changes): TypedBasis =>
  changes[KEY] === 'own-data' ? 'own-data' : 'illustrative';

/** The question where the changed numbers come from. */
export const typedAssumption: ChoiceAssumption = {
  type: 'choice',
  section: 'typed',
  key: KEY,
  label: {
    da: 'Hvor kommer de tal fra, som I ændrer?',
    en: 'Where do the figures you change come from?',
  },
  value: 'illustrative',
  options: [
    {
      id: 'illustrative',
      label: {
        da: 'Vi prøver os frem: de mærkes som eksempler',
        en: 'We are trying things out: they are marked as examples',
      },
    },
    {
      id: 'own-data',
      label: { da: 'Det er vores egne tal', en: 'They are our own figures' },
    },
  ],
  origin: {},
};
