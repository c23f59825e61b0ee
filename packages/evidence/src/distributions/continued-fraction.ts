const SMALLEST = 1e-300; // instead of a division by nothing
const PRECISION = 2.3e-16;
const MOST_TERMS = 1_000_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method, until a term no longer changes it.
 *
 * Source: I. J. Thompson & A. R. Barnett, J. Comput. Phys. 64, 1986, 490–509; NIST DLMF 3.10(iii).
 *
 * @param first - b₀
 * @param term - aᵢ and bᵢ for i = 1, 2, …
 * @throws Error when it does not settle, which it does for all that this package asks
 */
export function continuedFraction(first: number, term: (i: number) => [number, number]): number {
  let value = first === 0 ? SMALLEST : first;
  let c = value;
  let d = 0;
  for (let i = 1; i <= MOST_TERMS; i += 1) {
    const [a, b] = term(i);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < PRECISION) return value;
  }
  throw new Error('continuedFraction: does not settle');
}

const awayFromZero = (x: number) => (Math.abs(x) < SMALLEST ? SMALLEST : x);
