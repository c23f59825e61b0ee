import { OUTPUTS, type Uncertainty } from '@som/engine';
import type { UncertaintySource } from '@som/report';

/** What was found, for other programs: outputs by name, levers by id. */
export function uncertaintyJson({
  result,
  uncertainty,
  studies,
  acceptability,
}: UncertaintySource) {
  const named = (values: readonly number[]) =>
    Object.fromEntries(OUTPUTS.map(({ window, purse }, i) => [`${window}.${purse}`, values[i]]));
  const { outputs, levers, evpi, ...rest } = uncertainty satisfies Uncertainty;
  return {
    case: result.case,
    stamp: result.stamp,
    ...rest,
    outputs: Object.fromEntries(
      outputs.map(({ window, purse, ...spread }) => [`${window}.${purse}`, spread]),
    ),
    parameters: levers.map(({ lever, movesWith, firstOrder, totalOrder, evppi, how }) => ({
      parameter: lever.id,
      movesWith: movesWith.map(({ id }) => id),
      linear: lever.linear,
      firstOrder: named(firstOrder),
      totalOrder: named(totalOrder),
      evppi: named(evppi),
      how,
    })),
    evpi: named(evpi),
    ...(studies && {
      studies: {
        ...studies,
        found: studies.found.map(({ lever, ...study }) => ({ parameter: lever.id, ...study })),
      },
    }),
    ...(acceptability && { acceptability }),
  };
}
