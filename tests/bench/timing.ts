const WARM_UP_MS = 300;
const SAMPLE_MS = 8;

/** Milliseconds per call, over as many calls as fill a sample. */
export function sample(work: () => number, calls: number): number {
  const begin = performance.now();
  for (let i = 0; i < calls; i++) work();
  return (performance.now() - begin) / calls;
}

/** Works until it is warm, and tells how many calls fill a sample. */
export function warmUp(work: () => number): number {
  const begin = performance.now();
  let calls = 0;
  while (performance.now() - begin < WARM_UP_MS) {
    work();
    calls++;
  }
  return Math.max(1, Math.round((calls * SAMPLE_MS) / WARM_UP_MS));
}

/** Lower quartile, median and upper quartile. */
export function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

/** Times several works turn about, so that all meet the same speed of the machine: [work][round] ms a call. */
export function interleaved(works: readonly (() => number)[], rounds: number): number[][] {
  const calls = works.map(warmUp);
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) times[i]?.push(sample(work, calls[i] ?? 1));
  return times;
}
