import { type Assumption, numberOf } from '../model/assumption.ts';
import { shownNumber } from '../model/shown-number.ts';
import { say } from '../words.ts';
import type { AssumptionsProps } from './assumptions-props.ts';
import { useLanguage } from './context.ts';

const NEAR = 1e-9;

/** Says when the shares do not add up to 1, and offers to let the last one be the rest. */
export function SegmentSum({
  fields,
  all,
}: {
  fields: readonly Assumption[];
  all: AssumptionsProps;
}) {
  const lang = useLanguage();
  const shares = fields.flatMap((field) =>
    field.type === 'number' ? [{ field, share: numberOf(all.changes, field) ?? 0 }] : [],
  );
  const sum = shares.reduce((total, { share }) => total + share, 0);
  const rests = shares.map(({ field, share }) => ({
    field,
    rest: Number((1 - (sum - share)).toPrecision(12)),
  }));
  // the one not touched is the one that should give way
  const last =
    rests.findLast(({ field, rest }) => rest >= 0 && !Object.hasOwn(all.changes, field.key)) ??
    rests.findLast(({ rest }) => rest >= 0);
  return (
    <div role="status" className="calc-sum">
      {Math.abs(sum - 1) > NEAR && (
        <>
          <p className="calc-problem">
            {say('notOne', lang, { sum: shownNumber(Number(sum.toPrecision(12)), 'share', lang) })}
          </p>
          {last && (
            <button
              type="button"
              onClick={() => {
                all.onChange(last.field, last.rest);
                all.onSettle();
              }}
            >
              {say('rest', lang, {
                label: last.field.label[lang],
                value: shownNumber(last.rest, 'share', lang),
              })}
            </button>
          )}
        </>
      )}
    </div>
  );
}
