/** The id under which a page carries a file of data. */
export const carriedId = (path: string): string => `data/${path}`;
