import { expect, test } from 'vitest';
import { moveStyles } from '../src/site-build/moved-styles.ts';
import { fileOf } from '../src/site-build/opened-folder/file-of.ts';
import { nearAddresses } from '../src/site-build/opened-folder/near-addresses.ts';
import { policyOf, withPolicy } from '../src/site-build/page-policy.ts';

const page = (body: string) =>
  `<html><head><meta charset="utf-8"/></head><body>${body}</body></html>`;

test('a style attribute becomes a class beside those that are there, with its rule in the head', () => {
  const html = moveStyles(
    page('<li class="a" title="1 > 0" style="--depth: 1;">x</li><b style="">'),
  );
  expect(html).not.toContain(' style=');
  const name = /<li class="(st-[0-9a-f]{8}) a" title="1 > 0">/.exec(html)?.[1];
  expect(html).toContain(`.${name}{--depth: 1;}`);
  expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('</head>'));
});

test('what a script shows is hidden only where no script runs', () => {
  expect(moveStyles(page('<kbd style="display: none;"></kbd>'))).toMatch(
    /@media \(scripting:none\)\{\.st-[0-9a-f]{8}\{display: none;\}\}/,
  );
});

test('text of scripts that looks like a tag stays as it is', () => {
  const html = page(`<script>const a = '<p style="color:red">';</script>`);
  expect(moveStyles(html)).toBe(html);
});

test('no page needs an exception for what is written in it; only the search may run WebAssembly', () => {
  const plain = page('<style>a{}</style><script>1</script>');
  expect(policyOf(plain, 'site')).not.toContain('unsafe');
  expect(policyOf(page('<site-search></site-search>'), 'site')).toContain(`'wasm-unsafe-eval'`);
  // sha256 of "1" and of "a{}", by `printf 1 | openssl dgst -sha256 -binary | base64`
  expect(policyOf(plain, 'site')).toContain(
    `script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='`,
  );
});

test('a page that is whole in itself is allowed no file, not even its neighbours', () => {
  const policy = policyOf(page('<style>a{}</style><script>1</script>'), 'folder');
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^;]*; style-src 'sha256-/);
  expect(policy).not.toContain(`'self'`);
});

test('data in a page is not run and has no hash', () => {
  const data = '<script type="application/json" id="data/index.json">[1]</script>';
  expect(policyOf(page(data), 'folder')).toBe(policyOf(page(''), 'folder'));
});

test('the policy comes after the letters of the page, which a browser looks for in its first kilobyte', () => {
  expect(withPolicy(page(''), 'site')).toMatch(
    /^<html><head><meta charset="utf-8"\/><meta http-equiv=/,
  );
  expect(() => withPolicy('<html><head></head></html>', 'site')).toThrow('letters');
});

test.each([
  ['/', 'index.html'],
  ['/beregner/', 'beregner.html'],
  ['/en/calculator/', 'calculator.html'],
  ['/en/', 'sider/en/index.html'],
  ['/_astro/a.css', 'sider/_astro/a.css'],
])('%s is %s in the folder', (address, file) => expect(fileOf(address)).toBe(file));

test('links lead to files seen from the page, and what is not in the folder is text', () => {
  const there = new Set(['/beregner/', '/metode/']);
  expect(
    nearAddresses(
      '<a href="/beregner/?sag=a#trin=2">A</a><a class="b" href="/x.zip" download>B</a><a href="#c">C</a>',
      '../../',
      there,
    ),
  ).toBe('<a href="../../beregner.html?sag=a#trin=2">A</a>B<a href="#c">C</a>');
  expect(() => nearAddresses('<img src="/lost.png">', '', there)).toThrow('/lost.png');
});
