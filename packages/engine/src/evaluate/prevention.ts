/**
 * Share of participants for whom the problem is avoided in each year since intake; a later catch-up is negative.
 *
 * @param risk - yearly risk without the intervention among those still free, by year since intake, share
 * @param relativeRisk - risk with / risk without, by year since intake
 * @returns [year], share of those who started
 */
export function avoidedCases(risk: Float64Array, relativeRisk: Float64Array): Float64Array {
  let freeWithout = 1;
  let freeWith = 1;
  return risk.map((yearly, year) => {
    const protectedRisk = (relativeRisk[year] ?? 1) * yearly;
    const avoided = freeWithout * yearly - freeWith * protectedRisk;
    freeWithout *= 1 - yearly;
    freeWith *= 1 - protectedRisk;
    return avoided;
  });
}

/**
 * R_u = 1 − (1 − R) · fade(u − from) while the intervention protects, else 1.
 *
 * @param fade - share of the protection left, by years since `from`
 * @returns [year since intake]
 */
export function relativeRisks(
  relativeRisk: number,
  from: number,
  protectedYears: number,
  fade: Float64Array,
): Float64Array {
  return fade.map((_, year) =>
    year >= from && year < from + protectedYears
      ? 1 - (1 - relativeRisk) * (fade[year - from] ?? 0)
      : 1,
  );
}
