import { figureAt } from './analysis/figure-at.ts';
import { type MovesTogether, movesTogether } from './analysis/moves-together.ts';
import { scenarioResults, unknownPaths } from './analysis/scenarios.ts';
import { compile } from './compile/compile.ts';
import type { Plan } from './compile/plan.ts';
import { UNASSIGNED } from './compile/shares.ts';
import { InputError, type Issue, issueText, problem, warning } from './issues.ts';
import { type Inputs, resolve } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolved.ts';
import { workNamed } from './resolve/works.ts';
import type { Result } from './result.ts';
import { FORMAT } from './schema/format.ts';
import type { UncertaintyBlock } from './schema/uncertainty.ts';
import type { Label } from './schema/words.ts';
import { type Figures, summarise } from './summarise.ts';
import { ENGINE_VERSION } from './version.ts';

/** A calculation: the result, and what it was made of for whoever asks further. */
export interface Calculation {
  result: Result;
  resolved: Resolved;
  plan: Plan;
  /** What the case says about its numbers moving together, for whoever draws them. */
  together: MovesTogether;
  /** The rules of uncertainty that the case asks for. */
  rules: UncertaintyBlock['rules'];
}

const asLabel = (text: Label | string | number | undefined): Label | undefined =>
  text === undefined || (typeof text === 'object' && text)
    ? (text as Label | undefined)
    : { da: String(text).replace('.', ','), en: String(text) };

const UNIT_WORDS = {
  person: {
    one: { da: 'deltager', en: 'participant' },
    many: { da: 'deltagere', en: 'participants' },
  },
  family: { one: { da: 'familie', en: 'family' }, many: { da: 'familier', en: 'families' } },
};

/** Warnings that only the finished figures can raise. */
function doubtsOfFigures(figures: Figures, plan: Plan, resolved: Resolved): Issue[] {
  const issues: Issue[] = [];
  const illustrative = figures.basis.weakest.illustrative ?? 0;
  if (illustrative > 0) {
    const percent = Math.max(1, Math.round(illustrative * 100));
    issues.push(warning('illustrative', '', [], { percent }));
  }
  for (const cost of plan.costs.filter((c) => c.beyond)) {
    const label = resolved.costs.find((c) => c.id === cost.id)?.label;
    const found = { cost: label, last: figures.lastYear };
    issues.push(warning('cost-beyond-horizon', '', ['costs', cost.id], found));
  }
  if (figures.cutOff.consequences !== 0) {
    const value = Math.round(figures.cutOff.consequences);
    issues.push(warning('consequences-beyond-horizon', '', ['horizon'], { value }));
  }
  const { unknown } = figures.cashable;
  if (unknown.length > 0) {
    const all = figures.byConsequence.length + figures.byCost.filter((c) => c.saved).length;
    issues.push(warning('cashable-unknown', '', [], { count: unknown.length, all }));
  }
  return issues;
}

/**
 * Calculates a case: files in, a defensible net result by payer and year out.
 *
 * @throws InputError with every problem found when the files do not fit together
 */
export function calculate(inputs: Inputs): Calculation {
  const { resolved, issues } = resolve(inputs);
  if (!resolved) throw new InputError(issues);
  const { case: asked, pack, catalogue } = inputs;
  const plan = compile(resolved);
  const scenarios = asked.scenarios ?? {};
  const caseFile = inputs.caseFile ?? `${asked.case}.case.yaml`;
  const together = movesTogether(plan, asked.uncertainty, caseFile);
  const unknown = [...unknownPaths(plan, scenarios, caseFile), ...together.issues];
  if (unknown.length > 0) throw new InputError([...issues, ...unknown]);
  const figures = summarise(resolved, plan);
  const warnings = [...issues, ...doubtsOfFigures(figures, plan, resolved)];
  const group = pack.groups[asked.group];
  if (!group) throw new Error(`resolved without its group: ${asked.group}`);
  const words = group.unitLabel ?? UNIT_WORDS[group.unit];
  const caveats: Result['caveats'] = [];
  if (warnings.some(({ code }) => code === 'no-counterfactual')) caveats.push('no-counterfactual');
  if ((figures.basis.weakest.illustrative ?? 0) > 0) caveats.push('illustrative');
  const departments = Object.fromEntries(
    plan.lines
      .filter(({ payer }) => payer === 'municipality')
      .map(({ department }) => [
        department,
        catalogue.departments[department]?.label ??
          (department === UNASSIGNED
            ? { da: 'Ikke fordelt', en: 'Not assigned' }
            : { da: department, en: department }),
      ]),
  );
  const result: Result = {
    case: asked.case,
    title: asked.title,
    stamp: {
      engine: ENGINE_VERSION,
      pack: {
        id: pack.id,
        version: pack.version,
        hash: pack.hash,
        status: pack.manifest.status,
      },
      catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
      format: FORMAT,
    },
    group: { id: asked.group, label: group.label, unit: group.unit, ...words },
    caveats,
    ...figures,
    departments,
    scenarios: scenarioResults(plan, scenarios),
    beyondMoney: (asked.beyondMoney ?? []).map(({ what, measure, now, goal }) => {
      const [m, n, g] = [asLabel(measure), asLabel(now), asLabel(goal)];
      return { what, ...(m && { measure: m }), ...(n && { now: n }), ...(g && { goal: g }) };
    }),
    published: [],
    warnings: warnings.map((issue) => ({
      code: issue.code,
      path: issue.path.join('.'),
      file: issue.file,
      text: issueText(issue),
    })),
  };
  result.published = (asked.published ?? []).map((entry) => {
    const ours = figureAt(result, entry.figure);
    if (ours === undefined) {
      const found = { value: entry.figure, known: Object.keys(result) };
      throw new InputError([problem('unknown-figure', caseFile, ['published'], found)]);
    }
    const title = asked.sources?.[entry.source]?.title ?? workNamed(pack, entry.source)?.title;
    return { ...entry, ours, ...(title !== undefined && { sourceTitle: title }) };
  });
  return { result, resolved, plan, together: together.asked, rules: asked.uncertainty?.rules };
}
