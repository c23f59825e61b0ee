import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width there is for a drawing, px; closed places have none and keep what they had. */
export function useWidth(first: number): [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth((before) => (Math.abs(found - before) < 8 ? before : found));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
