import { kroner, plainText } from '@som/report';
import { groupWords } from '../../model/people.ts';
import { writtenIn } from '../../model/written-in.ts';
import { focusHeading } from '../../ui/focus-heading.ts';
import { OriginDetails } from '../../ui/OriginDetails.tsx';
import { Reason } from '../../ui/Reason.tsx';
import { TypedField } from '../../ui/TypedField.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { CostMore } from './CostMore.tsx';
import { howOf, type Line, linesOf, withCost, withoutCost } from './cost-edits.ts';
import { type Cost, perChoices, perLabel } from './cost-kinds.ts';
import { leavingOut } from './left-out.ts';
import { say } from './words.ts';

const MOST = 1e10;

interface CostLineProps {
  line: Line;
  fields: Fields;
  all: StepProps;
}

/** One cost: what it is, how much, and what it is paid per. */
export function CostLine({ line, fields, all }: CostLineProps) {
  const { language: lang, opened, pack, change, settle, revision } = all;
  const { id, table, cost, chain, isOwn } = line;
  const before = linesOf(opened.inputs.case, pack, table).find((one) => one.id === id)?.cost;
  const { one } = groupWords(all.inputs);
  const set = (next: Cost) =>
    change((asked) => withCost(asked, line, next, lang), howOf(line, before, next));
  const remove = () => {
    change((asked) => withoutCost(asked, line), howOf(line, before, chain));
    settle();
  };
  const leaveOut = () => {
    const { edit, how } = leavingOut({ id, cost }, opened.inputs.case, lang);
    change(edit, how);
    settle();
  };
  const isFamily = pack.groups[all.case.group]?.unit === 'family';
  const choices = perChoices(isFamily);
  const name = cost.label[lang];
  const origin = fields.of(`${table}.${id}.amount`);
  const setAmount = (value: number | undefined) => {
    if (value === undefined) return;
    // a sum written over is no longer hours times a wage
    const { source: _source, note: _note, ...rest } = cost;
    set({ ...rest, amount: { value, basis: all.typed }, basis: all.typed });
  };
  return (
    <li className="cost-line">
      <div className="cost-head">
        {/* as many lines as the name takes: on a phone one line would hide half of it */}
        <textarea
          rows={1}
          className="cost-name"
          aria-label={say('name', lang)}
          maxLength={200}
          value={name}
          onChange={(event) => {
            const text = event.target.value.replaceAll('\n', ' ');
            if (text !== '')
              set({
                ...cost,
                label: writtenIn(cost.label, text, lang),
              });
          }}
          onBlur={settle}
        />
        {isOwn && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              if (!chain) focusHeading(currentTarget);
              remove();
            }}
          >
            {say(chain ? 'backToChain' : 'remove', lang)}
            <span className="sr-only"> {plainText(name)}</span>
          </button>
        )}
        {chain && !isOwn && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              focusHeading(currentTarget);
              leaveOut();
            }}
          >
            {say('leaveOut', lang)}
            <span className="sr-only"> {plainText(name)}</span>
          </button>
        )}
      </div>
      {chain && !isOwn && <p className="calc-hint">{say('fromChain', lang)}</p>}
      <div className="cost-entries">
        <TypedField
          label={{ da: name, en: name }}
          bare
          kind="kroner"
          dataKey={`${table}.${id}.amount`}
          value={cost.amount.value}
          low={0}
          high={MOST}
          unit={lang === 'da' ? 'kr.' : 'DKK'}
          revision={revision}
          said={saidOf(line, all)}
          onValue={setAmount}
          onSettle={settle}
        />
        <label className="cost-per">
          <span className="sr-only">{say('per', lang)}</span>
          <select
            value={cost.per}
            onChange={(event) => {
              const per = choices.find((choice) => choice === event.target.value);
              // years and spreading belong to one way of paying only
              const { from: _from, to: _to, in: _in, spread: _spread, ...rest } = cost;
              if (per) set({ ...rest, per });
              settle();
            }}
          >
            {[...new Set([...choices, cost.per])].map((per) => (
              <option key={per} value={per}>
                {perLabel(per, one)[lang]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {origin && (
        <OriginDetails assumption={origin} changed={before !== undefined && before !== cost} />
      )}
      <Reason at={`${table}.${id}.amount`} all={all} />
      <CostMore line={line} set={set} all={all} />
    </li>
  );
}

/** The amount at the prices of the case, where it is written at others. */
function saidOf({ cost, id, table }: Line, { calculation, language: lang }: StepProps): string {
  const resolved = calculation?.resolved.costs.find(
    (one) => one.id === id && one.saved === (table === 'savedCosts'),
  );
  if (!resolved || resolved.priceYear === calculation?.resolved.priceYear) return '';
  return say('atOtherPrices', lang, {
    year: String(cost.priceYear),
    there: kroner(cost.amount.value * resolved.indexFactor, lang),
    caseYear: String(calculation?.resolved.priceYear),
  });
}
