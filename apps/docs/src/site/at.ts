/**
 * Where a page of the site is, by its address from the top. Something of its own, because in the folder that is opened
 * without a server pages lie elsewhere: there `site-build/opened-folder/at.ts` takes its place.
 */
export const at = (path: string): string => path;
