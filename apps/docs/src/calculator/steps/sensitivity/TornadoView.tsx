import type { Output } from '@som/engine';
import {
  type FigureOptions,
  figureFile,
  leverName,
  leverValue,
  type SensitivitySource,
  tornadoFigure,
  tornadoOf,
  tornadoTable,
} from '@som/report';
import { useCallback } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { say } from './words.ts';

const MOST = 10;

interface TornadoViewProps {
  source: SensitivitySource;
  output: Output;
}

/** What moves the result most, and what counts as certain because nobody says how uncertain it is. */
export function TornadoView({ source, output }: TornadoViewProps) {
  const lang = useLanguage();
  const tornado = tornadoOf(source, output, MOST);
  const draw = useCallback(
    (options: FigureOptions) =>
      tornadoFigure(tornadoOf(source, output, MOST), source.result, options),
    [source, output],
  );
  const certain = source.sensitivity.levers.flatMap(({ lever }, i) => {
    const words = source.words[i];
    return lever.range === undefined && lever.kind !== 'participants' && words
      ? [{ lever, words }]
      : [];
  });
  return (
    <section className="result-part">
      <h3>{say('tornado', lang)}</h3>
      {tornado.bars.length === 0 ? (
        <p>{say('noBars', lang)}</p>
      ) : (
        <FigureBlock
          id="tornado"
          file={figureFile('tornado', lang, { purse: output.purse })}
          draw={draw}
          tables={[tornadoTable(tornado, source.result, lang)]}
        />
      )}
      {certain.length > 0 && (
        <details className="calc-more">
          <summary>
            {say('certain', lang)} ({certain.length})
          </summary>
          <p className="calc-hint">{say('certainHint', lang)}</p>
          <ul>
            {certain.map((named) => (
              <li key={named.lever.id}>
                {leverName(named, lang)}: {leverValue(named, named.lever.written, lang)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
