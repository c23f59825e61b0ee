import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/distributions/beta.ts';
import {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
} from '../../src/distributions/chi-square.ts';
import { fCdf, fQuantile, fUpper } from '../../src/distributions/f.ts';
import { logGamma } from '../../src/distributions/stirling.ts';
import { tCdf, tQuantile, tTwoSided } from '../../src/distributions/student-t.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

// Where no table is named the figures are worked out with 30 digits in mpmath 1.3, by its regularised
// incomplete beta and gamma functions; quantiles by halving.

const close = (found: number, expected: number, within = 1e-12) => {
  expect(Math.abs(found / expected - 1), `${found}, expected ${expected}`).toBeLessThan(within);
};

test.each([
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, https://www.itl.nist.gov/div898/handbook/
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 12, 2.179],
  [0.95, 30, 1.697],
  [0.995, 100, 2.626],
])('Student’s t quantile of %d with %d degrees of freedom is %d in the NIST table', (p, df, t) => {
  expect(tQuantile(p, df)).toBeCloseTo(t, 3);
});

test.each([
  // The same handbook, 1.3.6.7.4.
  [0.95, 1, 3.841],
  [0.975, 12, 23.337],
  [0.025, 12, 4.404],
  [0.999, 100, 149.449],
])('chi-square quantile of %d with %d degrees of freedom is %d in the NIST table', (p, df, x) => {
  expect(chiSquareQuantile(p, df)).toBeCloseTo(x, 3);
});

test.each([
  // The same handbook, 1.3.6.7.3.
  [0.95, 3, 10, 3.708],
  [0.95, 1, 11, 4.844],
  [0.99, 5, 20, 4.103],
])('F quantile of %d with %d and %d degrees of freedom is %d in the NIST table', (p, a, b, f) => {
  expect(fQuantile(p, a, b)).toBeCloseTo(f, 3);
});

test.each([
  [1, 1, 0.5],
  [2.228138851964939, 10, 0.05000000000180863],
  [0.1, 3, 0.9266523488008058],
  [2, 0.5, 0.44551489018313123],
  [5, 200, 1.2501981277715394e-6],
  [40, 12, 3.851229580772034e-14],
  [1e-6, 4, 0.99999925],
])('share further out than ±%d of t with %d degrees of freedom', (t, df, p) => {
  close(tTwoSided(t, df), p);
});

test.each([
  [0.001, 1, 0.025227120630039613],
  [3, 2, 0.7768698398515702],
  [5, 12, 0.042021038195306115],
  [30, 20.5, 0.9196085384778511],
  [90, 100, 0.24680203440017026],
  [1e-8, 7, 7.598900549523629e-31],
])('share below %d of chi-square with %d degrees of freedom', (x, df, p) => {
  close(chiSquareCdf(x, df), p);
});

test.each([
  [3.841458820694124, 1, 0.05000000000000006],
  [152.2330080823734, 12, 1.9967645908458676e-26],
  [40, 3, 1.0655090334255861e-8],
  [1000, 10, 1.8702907209159498e-208],
  [110, 100, 0.23220478050085633],
  [1001000, 1000000, 0.23967680482552137],
])('share above %d of chi-square with %d degrees of freedom, also far out', (x, df, p) => {
  close(chiSquareUpper(x, df), p);
});

test.each([
  [3.708264819046844, 3, 10, 0.05000000000000002],
  [0.2, 2, 5, 0.824974664479918],
  [100, 1, 30, 4.575251408229613e-11],
  [1.1, 1000, 2000, 0.0396415903087389],
  [12.59, 1, 11, 0.004566161913526055],
])('share above %d of F with %d and %d degrees of freedom', (f, a, b, p) => {
  close(fUpper(f, a, b), p);
});

test.each([
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.20483276469913345],
  [0.3, 30, 70, 0.5116251045586091],
  [0.001, 2, 500, 0.09043158270822249],
  [0.9, 1e4, 1000, 0.000615295567297501],
  [1e-20, 0.1, 3, 0.011549999999999998],
])('share below %d of beta with %d and %d', (x, a, b, p) => {
  close(betaCdf(x, a, b), p);
});

test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 12, 2.1788128296672284],
  [0.95, 5.5, 1.9752797040389103],
  [0.6, 3, 0.27667066233268983],
  [0.995, 200, 2.6006344361915574],
  [1e-10, 4, -416.1751403296041],
])('quantile %d of t with %d degrees of freedom', (p, df, t) => {
  close(tQuantile(p, df), t);
});

test.each([
  [0.95, 1, 3.8414588206941245],
  [0.025, 12, 4.4037885069817015],
  [0.975, 12, 23.336664158645338],
  [0.5, 0.3, 0.012469611517980433],
  [0.001, 100, 61.91793920693662],
  [0.9999, 4, 23.512742444991076],
])('quantile %d of chi-square with %d degrees of freedom', (p, df, x) => {
  close(chiSquareQuantile(p, df), x);
});

test.each([
  [0.95, 3, 10, 3.708264819046843],
  [0.01, 2, 5, 0.010070564802268471],
  [0.5, 7, 7.5, 0.9933393772869459],
])('quantile %d of F with %d and %d degrees of freedom', (p, a, b, f) => {
  close(fQuantile(p, a, b), f);
});

test.each([
  [0.025, 3, 7, 0.07485463141969181],
  [0.975, 3, 7, 0.6000935737163121],
  [0.5, 0.5, 20, 0.011450256705575925],
  [0.1, 200, 300, 0.37201893908360295],
  [0.001, 10000, 2, 0.9990771309182593],
])('quantile %d of beta with %d and %d', (p, a, b, x) => {
  close(betaQuantile(p, a, b), x);
});

test.each([
  [0.5, 0.5723649429247001],
  [1.5, -0.12078223763524522],
  [1e-5, 11.512919692895826],
  [3.3, 0.9870985778947344],
  [10, 12.801827480081469],
  [100.25, 360.28455963776423],
  [1e6, 12815504.569147611],
])('ln Γ(%d)', (x, y) => {
  close(logGamma(x), y);
});

test('with a million degrees of freedom t keeps ten digits', () => {
  close(tTwoSided(3, 1e6), 0.002699862541421797, 1e-10);
});

test('the ends, and what is not a share', () => {
  expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
  expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
  expect([fQuantile(0, 3, 4), fQuantile(1, 3, 4)]).toEqual([0, Infinity]);
  expect([betaQuantile(0, 3, 4), betaQuantile(1, 3, 4)]).toEqual([0, 1]);
  expect([tCdf(-Infinity, 3), tCdf(0, 3), tCdf(Infinity, 3)]).toEqual([0, 0.5, 1]);
  expect([chiSquareCdf(0, 3), chiSquareCdf(Infinity, 3)]).toEqual([0, 1]);
  expect([fCdf(0, 3, 4), betaCdf(0, 3, 4), betaCdf(1, 3, 4)]).toEqual([0, 0, 1]);
  expect(tTwoSided(NaN, 3)).toBeNaN();
  expect(() => tQuantile(1.1, 3)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});

const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const df = fc.double({ min: 0.5, max: 500, noNaN: true });

test('the share below a quantile is the share asked for', () => {
  fc.assert(
    fc.property(share, df, df, (p, a, b) => {
      close(chiSquareCdf(chiSquareQuantile(p, a), a), p, 1e-10);
      close(fCdf(fQuantile(p, a, b), a, b), p, 1e-10);
      close(tCdf(tQuantile(p, a), a), p, 1e-10);
    }),
  );
});

test('the beta quantile of p and that of 1 − p mirrored are the same', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), df, df, (p, a, b) => {
      expect(Math.abs(betaQuantile(p, a, b) - (1 - betaQuantile(1 - p, b, a)))).toBeLessThan(1e-10);
    }),
  );
});
