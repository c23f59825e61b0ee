import { plainText } from '@som/report';
import { focusHeading } from '../../ui/focus-heading.ts';
import { Reason } from '../../ui/Reason.tsx';
import type { StepProps } from '../step.ts';
import { told } from './cost-edits.ts';
import { leftOutOf, takingIn } from './left-out.ts';
import { say } from './words.ts';

/** The costs of the effect chain that are not counted, why, and the way back. */
export function LeftOutCosts({ all }: { all: StepProps }) {
  const { language: lang, pack, opened } = all;
  const list = leftOutOf(all.case, pack);
  if (list.length === 0) return null;
  return (
    <div className="cost-left-out">
      <h4>{say('leftOut', lang)}</h4>
      <ul className="cost-lines">
        {list.map((one) => {
          const at = `leaveOutCosts.${one.id}`;
          const name = plainText(one.cost.label[lang]);
          return (
            <li key={one.id} className="cost-line">
              <div className="cost-head">
                <span>
                  <s>{name}</s> {told(one.cost)[lang]}
                </span>
                <button
                  type="button"
                  onClick={({ currentTarget }) => {
                    focusHeading(currentTarget);
                    const { edit, how } = takingIn(one, opened.inputs.case);
                    all.change(edit, how);
                    all.settle();
                  }}
                >
                  {say('countAgain', lang)}
                  <span className="sr-only"> {name}</span>
                </button>
              </div>
              {all.noted[at] ? (
                <Reason at={at} all={all} />
              ) : (
                <p className="calc-hint">{all.case.leaveOutCosts?.[one.id]}</p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
