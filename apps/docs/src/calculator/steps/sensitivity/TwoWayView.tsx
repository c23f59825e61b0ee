import type { Output, TwoWay } from '@som/engine';
import {
  type FigureOptions,
  figureFile,
  type NamedLever,
  type SensitivitySource,
  tornadoOf,
  twoWayFigure,
  twoWayTable,
} from '@som/report';
import { useCallback, useMemo, useState } from 'react';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { LongState } from '../results/LongState.tsx';
import { useLong } from '../results/use-long.ts';
import type { StepProps } from '../step.ts';
import { firstRange } from './lever-field.ts';
import { SideFields } from './SideFields.tsx';
import { say } from './words.ts';

interface Side {
  named: NamedLever;
  range: readonly [number, number];
}
type Asked = Readonly<Partial<Record<'across' | 'down', { id: string; range: Side['range'] }>>>;

interface TwoWayViewProps {
  source: SensitivitySource;
  levers: readonly NamedLever[];
  output: Output;
  all: StepProps;
}

/** Two assumptions at once: which, how far, and where it comes to nothing. */
export function TwoWayView({ source, levers, output, all }: TwoWayViewProps) {
  const { language: lang, case: asked, run } = all;
  const [chosen, setChosen] = useState<Asked>({});
  const first = useMemo(() => {
    const bars = tornadoOf(source, output).bars.map(({ named }) => named);
    return [
      ...bars,
      ...levers.filter(({ lever }) => !bars.some((bar) => bar.lever.id === lever.id)),
    ];
  }, [source, output, levers]);
  const sideOf = (which: 'across' | 'down', i: number): Side | undefined => {
    const own = chosen[which];
    const named = (own && levers.find(({ lever }) => lever.id === own.id)) ?? first[i];
    return named && { named, range: own?.range ?? firstRange(named) };
  };
  const [across, down] = [sideOf('across', 0), sideOf('down', 1)];
  const about = JSON.stringify([
    across?.named.lever.id,
    across?.range,
    down?.named.lever.id,
    down?.range,
    output,
  ]);
  const key = useMemo(() => ({ about, asked }), [about, asked]);
  const long = useLong<TwoWay | 'same-numbers' | undefined>(key, 1, (signal) =>
    across && down
      ? run(
          'twoWay',
          {
            case: asked,
            across: across.named.lever.id,
            down: down.named.lever.id,
            ranges: [across.range, down.range],
            output,
          },
          signal,
        )
      : Promise.resolve(undefined),
  );
  const { answer } = long;
  const map = useMemo(() => {
    if (answer === undefined || answer === 'same-numbers') return undefined;
    const named = (id: string) => levers.find(({ lever }) => lever.id === id);
    const [a, b] = [named(answer.across.lever), named(answer.down.lever)];
    return a && b ? { map: answer, across: a, down: b } : undefined;
  }, [answer, levers]);
  const draw = useCallback(
    (options: FigureOptions) => (map ? twoWayFigure(map, source.result, options) : ''),
    [map, source],
  );
  if (!across || !down) return null;
  const set = (which: 'across' | 'down') => (named: NamedLever, range: Side['range']) =>
    setChosen((before) => ({ ...before, [which]: { id: named.lever.id, range } }));
  const shared = { levers, revision: all.revision };
  return (
    <section className="result-part">
      <h3>{say('twoWay', lang)}</h3>
      <p className="calc-hint">{say('twoWayHint', lang)}</p>
      <SideFields {...shared} title={say('across', lang)} side={across} onChange={set('across')} />
      <SideFields {...shared} title={say('down', lang)} side={down} onChange={set('down')} />
      <LongState long={long} />
      {answer === 'same-numbers' && <p role="status">{say('sameNumbers', lang)}</p>}
      {map && (
        <FigureBlock
          id="two-way"
          file={figureFile('twoWay', lang)}
          draw={draw}
          tables={[twoWayTable(map, source.result, lang)]}
        />
      )}
    </section>
  );
}
