import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculate } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { wordBrief } from '@som/report/word';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { convert } from './convert.ts';

const workspace = findWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
const path = join(
  workspace.packs['children-youth'] ?? '',
  'cases',
  'cool-kids-ikast-brande.case.yaml',
);

let docx: Uint8Array;
let opened: string;
beforeAll(async () => {
  const { value } = loadForCase(path, workspace);
  if (!value) throw new Error(`${path} does not read`);
  const source = { ...calculate(value), inputs: value };
  docx = await wordBrief(source, { lang: 'da', appendix: true });
  // the plain filter writes in the language of the machine, which on CI has no Danish letters
  opened =
    convert(new Map([['brief.docx', docx]]), 'txt:Text (encoded):UTF8')
      .get('brief')
      ?.toString('utf8') ?? '';
});

test('an office program opens the Word document and finds the brief, and the appendix after it', () => {
  const places = [
    'Spørgsmålet',
    'Kronerne',
    'Det, ingen krone viser',
    'Hvad skal være sandt?',
    'Bilag: Cool Kids i Ikast-Brande',
    'Forudsætninger',
    'Kilder',
  ].map((text) => opened.indexOf(text));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('it uses Word’s own styles, which a municipality’s template gives its look', () => {
  const body = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const styles = strFromU8(unzipSync(docx)['word/styles.xml'] ?? new Uint8Array());
  for (const [id, name] of [
    ['Title', 'Title'],
    ['Subtitle', 'Subtitle'],
    ['Heading1', 'heading 1'],
    ['ListBullet', 'List Bullet'],
    ['Caption', 'caption'],
    ['TableGrid', 'Table Grid'],
  ]) {
    expect(body).toContain(`w:val="${id}"`);
    expect(styles).toContain(`w:styleId="${id}"><w:name w:val="${name}"/>`);
  }
});
