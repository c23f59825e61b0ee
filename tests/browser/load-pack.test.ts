import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { openPage } from './page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const baseUrl = inject('baseUrl');
let browser: Browser;
let place: string;
beforeAll(async () => {
  browser = await launch();
  place = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync(`${root}targetgroups/adults`, join(place, 'adults'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
});
afterAll(async () => {
  rmSync(place, { recursive: true, force: true });
  await browser.close();
});

/** One header and body of a ustar archive. */
function tarEntry(name: string, body: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\0', 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return Buffer.concat([header, body, padding]);
}

/** The pack as `npm pack` would send it, with some of its text changed. */
function tarball(change: (name: string, text: string) => string = (_, text) => text): Buffer {
  const folder = join(place, 'adults');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|json|md)$/.test(name),
  );
  const entries = names.map((name) => {
    const text = change(name, readFileSync(join(folder, name), 'utf8'));
    return tarEntry(`package/${name.replaceAll('\\', '/')}`, Buffer.from(text));
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

const choose = (page: Page, buffer: Buffer, name = 'som-pack-adults-0.1.0.tgz') =>
  page.getByTestId('pack-archive').setInputFiles({ name, mimeType: 'application/gzip', buffer });

async function opened(width = 1440) {
  const watched = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande', {
    width,
  });
  await watched.page.getByText('Åbn en anden sag eller fil').click();
  await watched.page.getByText('Prøv en pakke fra jeres egen maskine').click();
  await watched.page.getByTestId('pack-archive').waitFor({ state: 'attached' });
  return watched;
}

test('what reads packs is fetched only by those who ask for it', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande');
  await page.locator('[data-figure="net.total"]').first().waitFor();
  await page.getByText('Åbn en anden sag eller fil').click();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.getByText('Prøv en pakke fra jeres egen maskine').click();
  await page.getByTestId('pack-archive').waitFor({ state: 'attached' });
  expect(scripts.some((url) => url.includes('PackOpener'))).toBe(true);
  await page.context().close();
});

test('a tarball is opened beside the others, and its results say where they come from', async () => {
  const { page, errors, foreign } = await opened();
  await choose(
    page,
    tarball((name, text) =>
      name === 'pack.yaml'
        ? text.replace(/^label: .*$/m, 'label: { da: "Prøvepakke", en: "Trial pack" }')
        : text,
    ),
  );
  const notice = page.locator('.calc-results .calc-strange');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('Ikke fra det gennemgåede katalog');
  expect(await notice.textContent()).toContain('som-pack-adults-0.1.0.tgz');
  const groups = page.getByLabel('Målgruppe', { exact: true }).locator('optgroup');
  expect(await groups.last().getAttribute('label')).toBe(
    'Prøvepakke – ikke fra det gennemgåede katalog',
  );
  // on paper as on the screen
  await page.emulateMedia({ media: 'print' });
  expect(await notice.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  // no address opens it elsewhere
  expect(await page.getByRole('button', { name: 'Kopiér adressen' }).count()).toBe(0);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  // back among the reviewed ones, the notice is gone
  await page.getByLabel('Målgruppe', { exact: true }).selectOption('children-youth/anxiety-6-13');
  await page.getByRole('button', { name: 'Åbn sagen', exact: true }).click();
  await expect.poll(() => notice.count()).toBe(0);
  await page.context().close();
});

test('a folder is read as well', async () => {
  const { page, errors } = await opened();
  await page.getByTestId('pack-folder').setInputFiles(join(place, 'adults'));
  await page.locator('.calc-results .calc-strange').waitFor();
  expect(await page.locator('.calc-drop').textContent()).toContain('er læst fra adults');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a broken pack is told with file and line, and nothing is opened', async () => {
  const { page, errors } = await opened();
  const before = await page.locator('.calc-case h2').textContent();
  await choose(
    page,
    tarball((name, text) =>
      name === 'groups.yaml' ? text.replace('definition:', 'definiton:') : text,
    ),
  );
  const told = page.locator('.calc-drop .calc-issues');
  await told.waitFor();
  expect(await told.textContent()).toMatch(/groups\.yaml:\d+/);
  expect(await told.textContent()).toContain('Mente du definition?');
  expect(await page.locator('.calc-case h2').textContent()).toBe(before);
  expect(await page.locator('.calc-strange').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test.each([
  ['no archive at all', Buffer.from('hello')],
  ['a cut archive', gzipSync(Buffer.alloc(700, 1))],
  [
    'a name outside',
    gzipSync(
      Buffer.concat([tarEntry('package/../x.yaml', Buffer.from('a: 1')), Buffer.alloc(1024)]),
    ),
  ],
  ['a bomb', gzipSync(Buffer.alloc(60_000_000))],
])('%s is refused in words', async (_, bytes) => {
  const { page, errors } = await opened();
  await choose(page, bytes);
  await page.locator('.calc-drop .calc-issues li').first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test('text in a strange pack is text, not markup', async () => {
  const { page, errors } = await opened();
  const markup = '<img src=x onerror=window.harmed=1>';
  await choose(
    page,
    tarball((name, text) =>
      name === 'pack.yaml'
        ? text.replace(/^label: .*$/m, `label: { da: "${markup}", en: "${markup}" }`)
        : text,
    ),
  );
  await page.locator('.calc-results .calc-strange').waitFor();
  expect(await page.locator('.calc-strange').textContent()).toContain(markup);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a case that calls a group by its former name is opened, and the page says so', async () => {
  const folder = join(place, 'renamed', 'adults');
  cpSync(join(place, 'adults'), folder, { recursive: true });
  const file = 'cases/ips-municipality.case.yaml';
  const old = readFileSync(join(folder, file), 'utf8');
  const group = /^group: (\S+)/m.exec(old)?.[1] ?? '';
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const text = readFileSync(join(folder, name), 'utf8').replaceAll(
      new RegExp(`(?<![\\w-])${group}(?![\\w-])`, 'g'),
      'renamed-group',
    );
    const alias = name === 'pack.yaml' ? `\naliases:\n  ${group}: renamed-group\n` : '';
    const id = name === 'pack.yaml' ? text.replace(/^pack: .*$/m, 'pack: grown-ups') : text;
    writeFileSync(join(folder, name), `${id.replace(/^pack: adults/m, 'pack: grown-ups')}${alias}`);
  }
  const { page, errors } = await opened();
  await page.getByTestId('pack-folder').setInputFiles(folder);
  await page.locator('.calc-results .calc-strange').waitFor();
  await page.getByTestId('case-file').setInputFiles({
    name: 'old.case.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(old.replace(/^pack: adults/m, 'pack: grown-ups')),
  });
  const told = page.locator('.calc-renamed');
  await told.waitFor();
  expect(await told.textContent()).toContain(`målgruppe ${group} hedder nu renamed-group`);
  await page.locator('[data-figure="net.total"]').first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
