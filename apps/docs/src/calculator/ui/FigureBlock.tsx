import type { FigureOptions, Table } from '@som/report';
import { useCallback } from 'react';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';
import { FigureView } from './FigureView.tsx';
import { TableView } from './TableView.tsx';

interface FigureBlockProps {
  /** Put before the ids inside the drawing. */
  id: string;
  /** What it is, in the name of its file. */
  file: string;
  /** Draws the same as long as it is the same function. */
  draw: (options: FigureOptions) => string;
  tables: readonly Table[];
}

/** A figure of the report with the numbers behind it, one touch away. */
export function FigureBlock({ id, file, draw, tables }: FigureBlockProps) {
  const lang = useLanguage();
  const drawn = useCallback(
    (width: number) => draw({ lang, width, idPrefix: `calc-${id}` }),
    [draw, lang, id],
  );
  return (
    <figure className="calc-figure-block" data-figure-id={id}>
      <FigureView draw={drawn} file={file} tables={tables} />
      <details className="calc-more">
        <summary>{say('byTable', lang)}</summary>
        {tables.map((table) => (
          <TableView key={table.caption} table={table} />
        ))}
      </details>
    </figure>
  );
}
