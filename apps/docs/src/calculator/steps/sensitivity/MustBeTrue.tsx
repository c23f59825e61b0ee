import type { Output } from '@som/engine';
import {
  type FigureOptions,
  figureFile,
  nearestFirst,
  type SensitivitySource,
  sensitivityReport,
  thresholdSentence,
  thresholdsFigure,
  thresholdsOfOutput,
  thresholdsTable,
} from '@som/report';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { Said } from '../results/Said.tsx';
import { LeverSelect } from './LeverSelect.tsx';
import { say } from './words.ts';

/** As many as can be read. */
const MOST = 8;

interface PartProps {
  source: SensitivitySource;
  output: Output;
}

/** Where the result turns: in sentences, for any assumption one asks about, and drawn. */
export function MustBeTrue({ source, output }: PartProps) {
  const lang = useLanguage();
  const [asked, setAsked] = useState<string | undefined>();
  const all = thresholdsOfOutput(source, output);
  const near = nearestFirst(all.points);
  const turning = near.filter(({ threshold }) => threshold.value !== null);
  const draw = useCallback(
    (options: FigureOptions) => {
      const { points } = thresholdsOfOutput(source, output);
      const shown = nearestFirst(points).filter(({ threshold }) => threshold.value !== null);
      return thresholdsFigure({ output, points: shown.slice(0, MOST) }, source.result, options);
    },
    [source, output],
  );
  const chosen = near.find(({ named }) => named.lever.id === asked) ?? near[0];
  const said = listOf(source, output, lang);
  return (
    <section className="result-part">
      <h3>{say('mustBe', lang)}</h3>
      <Said sentences={said} />
      {chosen && (
        <div className="sens-any">
          <LeverSelect
            label={say('anyOne', lang)}
            levers={near.map(({ named }) => named)}
            value={chosen.named.lever.id}
            onChange={({ lever }) => setAsked(lever.id)}
          />
          <p
            role="status"
            className="sens-answer"
            data-figure={`threshold.${chosen.named.lever.id}`}
            data-value={String(chosen.threshold.value)}
          >
            {thresholdSentence(chosen.named, chosen.threshold, output, lang).replace(
              /([^.])$/,
              '$1.',
            )}
          </p>
        </div>
      )}
      {turning.length > 0 && (
        <FigureBlock
          id="thresholds"
          file={figureFile('thresholds', lang, { purse: output.purse })}
          draw={draw}
          tables={[thresholdsTable(all, source.result, lang)]}
        />
      )}
    </section>
  );
}

/** The sentences that the report has for the same question. */
function listOf(source: SensitivitySource, output: Output, lang: 'da' | 'en'): string[] {
  const { sections } = sensitivityReport(source, output, lang);
  const blocks = sections.find(({ id }) => id === 'turning')?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}
