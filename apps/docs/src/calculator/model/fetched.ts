const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Files that this site was built with, so their shape is the one the build wrote. In the folder that is opened without
 * a server nothing can be fetched: there `site-build/opened-folder/fetched.ts` takes its place.
 */
export async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(`${base}/data/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
