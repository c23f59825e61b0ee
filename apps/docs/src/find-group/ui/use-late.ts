import { useEffect, useState } from 'react';

/** A value some time after it stopped changing. */
export function useLate<T>(value: T, pauseMs: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return late;
}
