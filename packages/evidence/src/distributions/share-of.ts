/** @throws RangeError when `p` is not a number from 0 to 1 */
export function shareOf(name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${name}: ${p} is not a share from 0 to 1`);
}
