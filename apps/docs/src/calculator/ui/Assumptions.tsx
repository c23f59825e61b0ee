import { Fragment, type ReactNode } from 'react';
import { type Assumption, choiceOf, SECTIONS, type SectionName } from '../model/assumption.ts';
import { SECTION_HINTS, SECTION_TITLES, say } from '../words.ts';
import type { AssumptionsProps } from './assumptions-props.ts';
import { ChoiceField, TickField } from './ChoiceField.tsx';
import { useLanguage } from './context.ts';
import { NumberField } from './NumberField.tsx';
import { SegmentSum } from './SegmentSum.tsx';

/** Sections that are opened when somebody wants them; the others stand open. */
const FOLDED: ReadonlySet<SectionName> = new Set(['prices']);

/** All assumptions, section by section. */
export function Assumptions(props: AssumptionsProps) {
  const lang = useLanguage();
  return SECTIONS.map((section) => {
    const own = props.assumptions.filter((assumption) => assumption.section === section);
    if (own.length === 0) return null;
    const title = SECTION_TITLES[section][lang];
    const hint = SECTION_HINTS[section]?.[lang];
    const changed = own.filter(({ key }) => Object.hasOwn(props.changes, key)).length;
    const count = changed === 0 ? '' : ` · ${say('changed', lang).toLowerCase()}: ${changed}`;
    return (
      <details key={section} className="calc-section" open={!FOLDED.has(section)}>
        <summary>
          <h3>{title}</h3>
          <span className="calc-count">{count}</span>
        </summary>
        {hint && <p className="calc-hint">{hint}</p>}
        {grouped(own).map(([group, fields]) => (
          <Group
            key={group?.da ?? fields[0]?.key}
            title={group?.[lang]}
            fields={fields}
            all={props}
          />
        ))}
      </details>
    );
  });
}

/** Lines that follow each other under the same heading. */
function grouped(assumptions: readonly Assumption[]): [Assumption['group'], Assumption[]][] {
  const groups: [Assumption['group'], Assumption[]][] = [];
  for (const assumption of assumptions) {
    const last = groups.at(-1);
    if (last && last[0]?.da === assumption.group?.da) last[1].push(assumption);
    else groups.push([assumption.group, [assumption]]);
  }
  return groups;
}

interface GroupProps {
  title: string | undefined;
  fields: readonly Assumption[];
  all: AssumptionsProps;
}

function Group({ title, fields, all }: GroupProps) {
  const lang = useLanguage();
  const [first] = fields;
  if (first?.section === 'consequences') return <ConsequenceLine fields={fields} all={all} />;
  const years = fields.filter(({ key }) => key.startsWith('intake.'));
  const common = fields.some(({ key }) => key === 'intake');
  const folded = common ? years : [];
  const shown = fields.filter(
    (field) => !folded.includes(field) && !(field.key === 'discount.rate' && !ownRate(all)),
  );
  const body: ReactNode = (
    <>
      {shown.map((field) => (
        <Fragment key={field.key}>
          <Field field={field} all={all} />
          {field.key === 'intake' && (
            <details className="calc-years">
              <summary>{say('perYear', lang)}</summary>
              {folded.map((year) => (
                <Field key={year.key} field={year} all={all} />
              ))}
            </details>
          )}
        </Fragment>
      ))}
      {first?.key.startsWith('segments.') && <SegmentSum fields={fields} all={all} />}
    </>
  );
  if (title === undefined) return body;
  return (
    <fieldset className="calc-group">
      <legend>{title}</legend>
      {body}
    </fieldset>
  );
}

const ownRate = ({ assumptions, changes }: AssumptionsProps): boolean =>
  assumptions.some(
    (a) => a.key === 'discount' && a.type === 'choice' && choiceOf(changes, a) === 'rate',
  );

/** One consequence: in or out, and how large. */
function ConsequenceLine({ fields, all }: Omit<GroupProps, 'title'>) {
  return (
    <div className="calc-consequence">
      {fields.map((field) => {
        const kept = fields.find((f) => f.type === 'choice');
        const out = kept?.type === 'choice' && choiceOf(all.changes, kept) === 'leave-out';
        return field.type === 'number' && out ? null : (
          <Field key={field.key} field={field} all={all} compact />
        );
      })}
    </div>
  );
}

interface FieldOf {
  field: Assumption;
  all: AssumptionsProps;
  compact?: boolean;
}

function Field({ field, all, compact = false }: FieldOf) {
  if (field.type === 'number') return <NumberField {...all} assumption={field} compact={compact} />;
  return field.section === 'time' ? (
    <ChoiceField {...all} assumption={field} />
  ) : (
    <TickField {...all} assumption={field} />
  );
}
