/** What a spreadsheet could read as an address, such as `A1` or `R1C1`, is no name. */
const LOOKS_LIKE_ADDRESS = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/**
 * Names for cells from the ids of numbers: `effect.less-psychiatry.successRate` is `effect_less_psychiatry_successRate`.
 * Ids that differ give names that differ, letter case apart, as a spreadsheet reads them.
 */
export function cellNames(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 200);
    const start = /^[A-Za-z]/.test(plain) && !LOOKS_LIKE_ADDRESS.test(plain) ? plain : `n_${plain}`;
    let name = start;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${start}_${i}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
