import type { Quantity } from '../resolve/quantity.ts';
import type { Inputs } from '../resolve/resolve.ts';
import { worksOf } from '../resolve/works.ts';
import type { Label } from '../schema/words.ts';
import type { Evidence, ExplainedUnit, Explanation } from './explanation.ts';

/** The work that a source key names: the case's own sources, the pack's, or the catalogue's. */
export function findWork({ case: asked, pack, catalogue }: Inputs, key: string, file: string) {
  const tables = file.startsWith('catalogue/')
    ? [catalogue.sources]
    : [asked.sources ?? {}, worksOf(pack), catalogue.sources];
  return tables.find((table) => Object.hasOwn(table, key))?.[key];
}

function evidenceOf(inputs: Inputs, quantity: Quantity): Evidence {
  const { origin, basis, source } = quantity;
  const work = source === undefined ? undefined : findWork(inputs, source, origin.file);
  return {
    file: origin.file,
    path: origin.path.join('.'),
    ...(basis && { basis }),
    ...(source && { source }),
    ...(work && { work }),
    ...(origin.note && { note: origin.note }),
  };
}

/** A number from a file with where it stands and what it rests on. */
export function fromFile(
  inputs: Inputs,
  quantity: Quantity,
  label: Label,
  unit: ExplainedUnit,
): Explanation {
  return {
    label,
    value: quantity.value,
    unit,
    evidence: evidenceOf(inputs, quantity),
    parts: [],
  };
}
