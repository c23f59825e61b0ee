import { INTERVENTION_KINDS, type InterventionKind } from '@som/engine';
import { type EvidenceGap, evidenceMap, type KnowledgeEntry } from '@som/evidence';
import {
  type EvidenceMap,
  evidenceMapFigure,
  evidenceMapTable,
  figureFile,
  strengthOf,
} from '@som/report';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { FigureView } from '../../calculator/ui/FigureView.tsx';
import { TableView } from '../../calculator/ui/TableView.tsx';
import { successRatePath } from '../../site/routes.ts';
import { say } from '../words.ts';

interface MapViewProps {
  entries: readonly KnowledgeEntry[];
  gaps: readonly EvidenceGap[];
  /** Address that asks for the studies of a square. */
  hrefOf: (intervention: string, outcome: string) => string;
}

/** The map as the figure draws it; a bubble leads to the list of its studies. */
function drawingOf({ entries, gaps, hrefOf }: MapViewProps): EvidenceMap {
  const map = evidenceMap(entries);
  const known = new Set<InterventionKind>(map.interventions.map(({ id }) => id));
  const missing = new Set(gaps.flatMap(({ intervention }) => intervention ?? []));
  return {
    rows: [
      ...map.interventions,
      ...[...missing]
        .filter((id) => !known.has(id))
        .map((id) => ({ id, label: INTERVENTION_KINDS[id] })),
    ],
    columns: map.outcomes,
    cells: map.cells.map(({ intervention, outcome, studies, strongest }) => ({
      row: intervention,
      column: outcome,
      count: studies,
      strongest: strengthOf(strongest),
      href: hrefOf(intervention, outcome),
    })),
  };
}

/** What has been studied and what has not: drawn when somebody wants to see it. */
export function MapView(props: MapViewProps) {
  const lang = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="calc-more know-map" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('map', lang)}</summary>
      <p className="calc-hint">{say('mapHint', lang)}</p>
      {isOpen && <DrawnMap {...props} />}
    </details>
  );
}

function DrawnMap({ entries, gaps, hrefOf }: MapViewProps) {
  const lang = useLanguage();
  const map = useMemo(() => drawingOf({ entries, gaps, hrefOf }), [entries, gaps, hrefOf]);
  const draw = useMemo(
    () => (width: number) => evidenceMapFigure(map, { lang, width, idPrefix: 'map' }),
    [map, lang],
  );
  return (
    <>
      <FigureView
        draw={draw}
        file={figureFile('evidenceMap', lang)}
        tables={[evidenceMapTable(map, lang)]}
      />
      <details className="calc-more">
        <summary>{say('mapTable', lang)}</summary>
        <TableView table={evidenceMapTable(map, lang)} />
      </details>
      {gaps.length > 0 && (
        <details className="calc-more know-gaps">
          <summary>
            {say('gaps', lang)} ({gaps.length})
          </summary>
          <ul>
            {gaps.map(({ pack, group, outcome, chain, says }) => (
              <li key={`${pack}/${chain}/${outcome}`}>
                {says[lang]}{' '}
                <a href={successRatePath(lang, { pack, group, outcome, chain })}>
                  {say('whatThen', lang)}
                  <span className="sr-only">: {outcome}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
