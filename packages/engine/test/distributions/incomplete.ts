// Incomplete gamma and beta functions the slow and independent way, with JavaScript's own logarithms: the product has
// none of this. Series and continued fractions as in Abramowitz and Stegun 6.5.29, 6.5.31 and 26.5.8.

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** ln Γ by Lanczos' approximation. */
export function lanczosLogGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lanczosLogGamma(1 - x);
  const y = x - 1;
  const sum = LANCZOS.reduce((a, c, i) => (i === 0 ? c : a + c / (y + i)), 0);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Lower and upper share of Gamma(a, 1) at x, each without cancellation where it is small. */
export function gammaShares(a: number, x: number): [number, number] {
  if (x <= 0) return [0, 1];
  const front = Math.exp(a * Math.log(x) - x - lanczosLogGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return [front * sum, 1 - front * sum];
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return [1 - front * h, front * h];
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

/** Lower and upper share of Beta(a, b) at x; `rest` is 1 − x without rounding. */
export function betaShares(a: number, b: number, x: number, rest: number): [number, number] {
  const front = Math.exp(
    lanczosLogGamma(a + b) -
      lanczosLogGamma(a) -
      lanczosLogGamma(b) +
      a * Math.log(x) +
      b * Math.log(rest),
  );
  if (x < (a + 1) / (a + b + 2)) {
    const low = (front * betaFraction(a, b, x)) / a;
    return [low, 1 - low];
  }
  const high = (front * betaFraction(b, a, rest)) / b;
  return [1 - high, high];
}

/** x with the lower share p (or the upper share, when `upper`), by halving on a scale y where x = at(y) rises. */
export function bisect(
  shares: (y: number) => [number, number],
  p: number,
  upper: boolean,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 200; i++) {
    const middle = (from + to) / 2;
    const [lower, above] = shares(middle);
    const under = upper ? above > p : lower < p;
    if (under) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
