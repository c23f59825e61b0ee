import { useEffect, useMemo, useRef, useState } from 'react';

/** px; narrower than this the figures are drawn at 280 and scroll with the page. */
const FIRST_WIDTH = 520;

/** A figure of the report, drawn at the width there is so that its text keeps its size. */
export function FigureView({ draw }: { draw: (width: number) => string }) {
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
    <div
      ref={place}
      className="calc-figure"
      // SVG drawn by @som/report, which escapes every text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
