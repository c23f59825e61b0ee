import { type Issue, nearest, problem } from '@som/engine';
import type { Checked, Rule } from './rule.ts';

/** A name used at a place, and the table it must stand in. */
function missing(
  name: string | undefined,
  known: readonly string[],
  code: Parameters<typeof problem>[0],
  file: string,
  path: Issue['path'],
): Issue[] {
  if (name === undefined || known.includes(name)) return [];
  return [
    problem(code, file, path, { value: name, near: nearest(name, known), known: [...known] }),
  ];
}

function ofOutcomes({ pack, folder }: Checked): Issue[] {
  const file = `${folder}/outcomes.yaml`;
  const groups = Object.keys(pack.groups);
  return Object.entries(pack.outcomes).flatMap(([id, outcome]) => {
    const segments = Object.keys(pack.groups[outcome.group]?.segments ?? {});
    const bySegment = outcome.kind === 'prevention' ? Object.keys(outcome.riskBySegment ?? {}) : [];
    const members = outcome.kind === 'both' ? outcome.outcomes : [];
    return [
      ...missing(outcome.group, groups, 'unknown-group', file, [id, 'group']),
      ...bySegment.flatMap((segment) =>
        missing(segment, segments, 'unknown-segment', file, [id, 'riskBySegment', segment]),
      ),
      ...members.flatMap((member, i) =>
        missing(member, Object.keys(pack.outcomes), 'unknown-outcome', file, [id, 'outcomes', i]),
      ),
    ];
  });
}

function ofConsequences({ pack, catalogue, folder }: Checked): Issue[] {
  const file = `${folder}/consequences.yaml`;
  const services = [...Object.keys(pack.prices), ...Object.keys(catalogue.services)];
  return Object.entries(pack.consequences).flatMap(([outcome, consequences]) => {
    const group = pack.outcomes[outcome]?.group ?? '';
    const segments = Object.keys(pack.groups[group]?.segments ?? {});
    return [
      ...missing(outcome, Object.keys(pack.outcomes), 'unknown-outcome', file, [outcome]),
      ...Object.entries(consequences).flatMap(([id, consequence]) => [
        ...missing(consequence.service, services, 'unknown-service', file, [
          outcome,
          id,
          'service',
        ]),
        ...(consequence.segments ?? []).flatMap((segment, i) =>
          missing(segment, segments, 'unknown-segment', file, [outcome, id, 'segments', i]),
        ),
      ]),
    ];
  });
}

function ofChains({ pack, folder }: Checked): Issue[] {
  const file = `${folder}/chains.yaml`;
  const studies = Object.keys(pack.studies);
  return Object.entries(pack.chains).flatMap(([id, chain]) => [
    ...missing(chain.group, Object.keys(pack.groups), 'unknown-group', file, [id, 'group']),
    ...(chain.evidence ?? []).flatMap(({ study }, i) =>
      missing(study, studies, 'unknown-study', file, [id, 'evidence', i, 'study']),
    ),
    ...chain.theory.flatMap((link, i) =>
      (link.studies ?? []).flatMap((study, j) =>
        missing(study, studies, 'unknown-study', file, [id, 'theory', i, 'studies', j]),
      ),
    ),
    ...Object.keys(chain.effect ?? {}).flatMap((outcome) =>
      missing(outcome, Object.keys(pack.outcomes), 'unknown-outcome', file, [
        id,
        'effect',
        outcome,
      ]),
    ),
  ]);
}

function ofPrices({ pack, catalogue, folder }: Checked): Issue[] {
  const file = `${folder}/prices.yaml`;
  return Object.entries(pack.prices).flatMap(([id, service]) => [
    ...missing(service.index, Object.keys(catalogue.indices), 'unknown-index', file, [id, 'index']),
    ...missing(service.refund, Object.keys(catalogue.refunds), 'unknown-refund', file, [
      id,
      'refund',
    ]),
    ...Object.keys(service.departments ?? {}).flatMap((department) =>
      missing(department, Object.keys(catalogue.departments), 'unknown-department', file, [
        id,
        'departments',
        department,
      ]),
    ),
  ]);
}

function ofCases({ pack, folder, caseFiles }: Checked): Issue[] {
  const groups = Object.keys(pack.groups);
  return Object.values(pack.cases).flatMap((asked) =>
    missing(asked.group, groups, 'unknown-group', `${folder}/${caseFiles[asked.case]}`, ['group']),
  );
}

/** Every name that one file of the pack uses stands in the file it comes from. */
export const referencesExist: Rule = (checked) => [
  ...ofOutcomes(checked),
  ...ofConsequences(checked),
  ...ofChains(checked),
  ...ofPrices(checked),
  ...ofCases(checked),
];
