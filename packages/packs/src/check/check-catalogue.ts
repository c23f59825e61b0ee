import { type Catalogue, type Issue, nearest, problem } from '@som/engine';
import { idsOfCatalogue } from '../change/kinds.ts';
import { formerIdIssues } from './former-ids-lead-on.ts';
import { refundTwice } from './refund-is-taken-once.ts';
import { blocksIn } from './walk.ts';

function missing(
  name: string | undefined,
  table: Readonly<Record<string, unknown>>,
  code: Parameters<typeof problem>[0],
  file: string,
  path: Issue['path'],
): Issue[] {
  const known = Object.keys(table);
  if (name === undefined || known.includes(name)) return [];
  return [problem(code, file, path, { value: name, near: nearest(name, known), known })];
}

function services(catalogue: Catalogue, file: string): Issue[] {
  return Object.entries(catalogue.services).flatMap(([id, service]) => [
    ...missing(service.index, catalogue.indices, 'unknown-index', file, [id, 'index']),
    ...missing(service.refund, catalogue.refunds, 'unknown-refund', file, [id, 'refund']),
    ...Object.keys(service.departments ?? {}).flatMap((department) =>
      missing(department, catalogue.departments, 'unknown-department', file, [
        id,
        'departments',
        department,
      ]),
    ),
    ...(service.basis === undefined && service.price.basis === undefined
      ? [problem('basis-missing', file, [id, 'price'])]
      : []),
  ]);
}

const SOURCELESS = ['illustrative', 'own-data'];

/** Everything that is wrong with a catalogue that could be read: names, bases, sources. */
export function checkCatalogue(catalogue: Catalogue, folder: string): Issue[] {
  const files = {
    'catalogue.yaml': catalogue.manifest,
    'refunds.yaml': catalogue.refunds,
    'indices.yaml': catalogue.indices,
    'discount.yaml': catalogue.discount,
    'services.yaml': catalogue.services,
  };
  const used = new Set<string>();
  const told = Object.entries(files).flatMap(([name, content]) =>
    blocksIn(content).flatMap(({ path, value: { basis, source } }) => {
      const file = `${folder}/${name}`;
      if (typeof source === 'string') {
        used.add(source);
        return missing(source, catalogue.sources, 'unknown-source', file, [...path, 'source']);
      }
      return typeof basis === 'string' && !SOURCELESS.includes(basis)
        ? [problem('source-missing', file, path, { basis })]
        : [];
    }),
  );
  const unused = Object.keys(catalogue.sources)
    .filter((id) => !used.has(id))
    .map((id) => problem('unused-source', `${folder}/sources.yaml`, [id], { value: id }));
  return [
    ...formerIdIssues(catalogue.manifest, `${folder}/catalogue.yaml`, idsOfCatalogue(catalogue)),
    ...services(catalogue, `${folder}/services.yaml`),
    ...refundTwice(catalogue.services, catalogue.sources, `${folder}/services.yaml`),
    ...told,
    ...unused,
  ];
}
