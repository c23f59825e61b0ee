import type { Table } from '@som/report';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FigureMenu } from './FigureMenu.tsx';

/** px; narrower than this the figures are drawn at 280 and scroll with the page. */
const FIRST_WIDTH = 520;

interface FigureViewProps {
  draw: (width: number) => string;
  /** What it is, in the name of its file. */
  file: string;
  /** The numbers behind it, which can be saved with it. */
  tables?: readonly Table[];
}

const NO_TABLES: readonly Table[] = [];
/** Id of its finding, which the report writes first. */
const TITLE_ID = /aria-labelledby="(\S+) /;

/** A figure of the report, drawn at the width there is so that its text keeps its size; it can be saved. */
export function FigureView({ draw, file, tables = NO_TABLES }: FigureViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      // closed places have no width, and a scroll bar that comes and goes is no reason to draw again
      if (found > 0) setWidth((before) => (Math.abs(found - before) < 8 ? before : found));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const svg = useMemo(() => draw(width), [draw, width]);
  return (
    <>
      <div
        ref={place}
        className="calc-figure"
        // SVG drawn by @som/report, which escapes every text
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {svg !== '' && (
        <FigureMenu file={file} describedBy={TITLE_ID.exec(svg)?.[1]} draw={draw} tables={tables} />
      )}
    </>
  );
}
