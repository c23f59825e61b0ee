import { normalCdf, normalQuantile } from '../math/normal.ts';
import { BLOCK } from './random.ts';
import type { Stream, Together } from './stream.ts';

/**
 * Drawn whole numbers of streams that move together, in one block: independent normal draws are mixed by the weights
 * and turned back into whole numbers (Gaussian copula), so that each parameter keeps its own distribution.
 *
 * @param fill - the independent whole numbers of a stream in the block
 */
export function moveTogether(
  { streams, weights }: Together,
  fill: (stream: Stream, into: Int32Array) => void,
): Map<string, Int32Array> {
  const size = streams.length;
  const drawn = new Int32Array(BLOCK);
  const normals = streams.map((stream) => {
    fill(stream, drawn);
    return Float64Array.from(drawn, (v) => normalQuantile(((v >>> 0) + 0.5) / 4294967296));
  });
  return new Map(
    streams.map(({ name }, row) => {
      const mixed = new Float64Array(BLOCK);
      for (const [column, normal] of normals.slice(0, row + 1).entries()) {
        const weight = weights[row * size + column] ?? 0;
        if (weight === 0) continue;
        for (let i = 0; i < BLOCK; i++) mixed[i] = (mixed[i] ?? 0) + weight * (normal[i] ?? 0);
      }
      const last = 4294967295;
      const bits = Int32Array.from(
        mixed,
        (z) => Math.min(last, Math.floor(normalCdf(z) * 4294967296)) | 0,
      );
      return [name, bits];
    }),
  );
}
