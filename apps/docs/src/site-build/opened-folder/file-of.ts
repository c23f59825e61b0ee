/** What lies at the top of the folder, where a person looks first. */
const AT_TOP: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/beregner/': 'beregner.html',
  '/en/calculator/': 'calculator.html',
};

/** The file in the opened folder for an address of the site; a file system gives nobody an index.html by itself. */
export const fileOf = (path: string): string =>
  AT_TOP[path] ?? `sider${path}${path.endsWith('/') ? 'index.html' : ''}`;
