import {
  type EvidenceGap,
  type EvidenceMap,
  evidenceMap,
  facets,
  type KnowledgeEntry,
  knowledgeBase,
  search,
} from '@som/evidence';
import type { ExitCode, Io } from '../../io.ts';
import type { Options } from '../../options.ts';
import { askedKnowledge } from './asked-words.ts';
import { mapReport, writeMap } from './map.ts';
import { readPacks } from './read-packs.ts';
import { sayReport } from './say-report.ts';
import { searchReport } from './search-report.ts';
import { writeExports } from './write-exports.ts';

/** The map of the studies found, with a row for each kind of intervention that a gap asked about is of. */
function narrowed(
  whole: EvidenceMap,
  found: readonly KnowledgeEntry[],
  isAsked: (gap: EvidenceGap) => boolean,
): EvidenceMap {
  const map = evidenceMap(found);
  const gaps = whole.gaps.filter(isAsked);
  const rows = new Set([
    ...map.interventions.map(({ id }) => id),
    ...gaps.flatMap(({ intervention }) => intervention ?? []),
  ]);
  return { ...map, gaps, interventions: whole.interventions.filter(({ id }) => rows.has(id)) };
}

/** `som evidence search [WORDS]`: the studies, what one can choose by, and where there are none. */
export function searchCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const { packs, isWhole } = readPacks(io, options);
  const base = knowledgeBase(packs);
  const question = askedKnowledge(options, facets(base, {}));
  const found = search(base, question);
  const choices = facets(base, question);
  // a gap is what nobody has studied, not what this question leaves out
  const groups = new Set(found.flatMap((entry) => entry.groups.map(({ id }) => id)));
  const isAsked = ({ group }: { group: string }) =>
    question.group === undefined ? groups.has(group) : group === question.group;
  const whole = evidenceMap(base, packs);
  const map = Object.keys(question).length === 0 ? whole : narrowed(whole, found, isAsked);
  const written = [...writeExports(io, options, found), ...writeMap(io, options, map)];
  if (options.json)
    io.out(
      JSON.stringify({ question, found, facets: choices, ...(options.map && { map }) }, null, 2),
    );
  else if (options.map) sayReport(io, mapReport(map, language));
  else sayReport(io, searchReport(question, found, choices, map, language));
  for (const line of written) (options.json ? io.err : io.out)(line);
  return isWhole ? 0 : 1;
}
