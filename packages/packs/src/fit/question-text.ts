import { type Catalogue, type Label, STAGE_LABELS } from '@som/engine';
import type { Question } from './question.ts';
import { ageText, clauses, listed, problemNames, say } from './sentences.ts';
import { serviceName } from './service-name.ts';

/** What was asked, in a line: `8–12 år; angst og skolefravær; personer; …`. */
export function questionText(question: Question, catalogue: Catalogue): Label {
  const { ages, problems = [], unit, stage, measure, services = [], unused = [] } = question;
  const names = (ids: readonly string[]) =>
    listed(ids.map((id) => serviceName(id, catalogue.services)));
  const [used, not] = [names(services), names(unused)];
  return clauses([
    ...(ages ? [ageText(ages)] : []),
    ...(problems.length > 0 ? [problemNames(problems)] : []),
    ...(unit ? [unit === 'family' ? say('familier', 'families') : say('personer', 'persons')] : []),
    ...(stage ? [STAGE_LABELS[stage]] : []),
    ...(measure ? [say(`succesmål: ${measure}`, `success measure: ${measure}`)] : []),
    ...(services.length > 0 ? [say(`bruger ${used.da}`, `uses ${used.en}`)] : []),
    ...(unused.length > 0 ? [say(`bruger ikke ${not.da}`, `does not use ${not.en}`)] : []),
  ]);
}
