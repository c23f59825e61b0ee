import { carriedId } from './carried.ts';

/** What the page carries in itself: a page opened from a file may fetch nothing. */
export async function fetched<T>(path: string): Promise<T> {
  const text = document.getElementById(carriedId(path))?.textContent;
  if (!text) throw new Error(`the page does not carry ${path}`);
  return JSON.parse(text) as T;
}
