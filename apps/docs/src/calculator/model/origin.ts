import { type Inputs, type Quantity, worksOf } from '@som/engine';
import type { Origin, Work } from './assumption.ts';

/** The work behind a source key: the case's own sources, the pack's, then the catalogue's; prices of the catalogue the other way. */
export function workOf(
  { case: asked, pack, catalogue }: Inputs,
  source: string | undefined,
  file = '',
): Work | undefined {
  if (source === undefined) return undefined;
  const tables = file.startsWith('catalogue/')
    ? [catalogue.sources]
    : [asked.sources ?? {}, worksOf(pack), catalogue.sources];
  const table = tables.find((sources) => Object.hasOwn(sources, source));
  return table?.[source];
}

/** What a quantity of the engine tells about itself. */
export function originOf(inputs: Inputs, quantity: Quantity): Origin {
  const { basis, source, spread, origin } = quantity;
  const work = workOf(inputs, source, origin.file);
  return {
    ...(basis && { basis }),
    ...(work && { work }),
    ...(origin.note && { note: origin.note }),
    ...(spread && { spread }),
    place: `${origin.file} › ${origin.path.join('.')}`,
  };
}
