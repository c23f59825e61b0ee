import { describe, expect, test } from 'vitest';
import { UsageError } from '../src/io.ts';
import { IKAST, som } from './som.ts';

/** How a zip begins, and so every .xlsx and .docx. */
const ZIP = [0x50, 0x4b];

/** Keeps the bytes that a command writes. */
function keeping() {
  const bytes: Record<string, Uint8Array> = {};
  const writeBytes = (path: string, body: Uint8Array) => {
    bytes[path] = body;
  };
  return { bytes, io: { writeBytes } };
}

describe('som report', () => {
  test('alone it says the brief on the terminal: question, money, what no krone shows, what must be true', async () => {
    const { status, out, err } = await som(['report', IKAST]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const heading of [
      'Spørgsmålet',
      'Kronerne',
      'Det, ingen krone viser',
      'Hvad skal være sandt?',
      'Fra logbogen',
    ])
      expect(out).toContain(heading);
    expect(out).toContain('11.500 kr.');
  });

  test('the brief is a page without scripts; the appendix holds every assumption with its source', async () => {
    const { written } = await som([
      'report',
      IKAST,
      '--html',
      'b.html',
      '--md',
      'b.md',
      '--appendix',
    ]);
    expect(written['b.html']).toMatch(/^<!doctype html>/);
    expect(written['b.html']).not.toContain('<script');
    expect(written['b.html']).toContain('class="appendix"');
    expect(written['b.md']).toContain('Netto succesrate: Begrænset kontakt med psykiatrien | 26 %');
    // a case is named without the folders of the machine it was calculated on
    expect(written['b.md']).toContain('cool-kids-ikast-brande.case.yaml › intake');
    expect(written['b.md']).not.toContain('targetgroups/children-youth/cases/');
  });

  test('in English', async () => {
    const { out } = await som(['report', IKAST, '--lang', 'en']);
    expect(out).toContain('What must be true?');
    expect(out).not.toContain('Kronerne');
  });

  test('the workbook is written', async () => {
    const { bytes, io } = keeping();
    const { status, err } = await som(['report', IKAST, '--xlsx', 'a.xlsx'], io);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect([...(bytes['a.xlsx'] ?? []).slice(0, 2)]).toEqual(ZIP);
  });

  test('the Word file is written, and says that it has tables instead of figures', async () => {
    const { bytes, io } = keeping();
    const { status, err } = await som(['report', IKAST, '--docx', 'a.docx'], io);
    expect(status).toBe(0);
    expect([...(bytes['a.docx'] ?? []).slice(0, 2)]).toEqual(ZIP);
    expect(err).toContain('tabeller i stedet for figurer');
  });

  test('tables are for Danish Excel, or plain for programs', async () => {
    const danish = await som(['report', IKAST, '--csv', 'tal']);
    const plain = await som(['report', IKAST, '--csv', 'tal', '--plain']);
    expect(danish.written['tal/aar-for-aar.csv']).toMatch(/^\ufeffÅr;Diskonteringsfaktor;/);
    expect(plain.written['tal/aar-for-aar.csv']).toMatch(/^År,Diskonteringsfaktor,/);
    // 3.5 % after one year: 1 / 1.035 = 0.966183…
    expect(danish.written['tal/aar-for-aar.csv']).toContain(';0,966183');
    expect(plain.written['tal/aar-for-aar.csv']).toContain(',0.966183');
  });

  test('the brief says how sure the result is, and what to find out first', async () => {
    const { out } = await som(['report', IKAST]);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/Ni af ti udfald ligger mellem \S+ kr\. og \S+ mio\. kr\./);
    expect(said).toMatch(/det går op for det offentlige i alt: i \d+ af 100 udfald/);
    expect(said).toMatch(/inden for de fire budgetår i \d+ af 100/);
    expect(said).toContain('Find ud af først: »');
  });

  test('what the brief says of doubt is what som uncertainty says', async () => {
    const { out } = await som(['report', IKAST]);
    const { out: json } = await som(['uncertainty', IKAST, '--json']);
    const found: { outputs: Record<string, { probabilityPositive: number }> } = JSON.parse(json);
    const share = found.outputs['net.total']?.probabilityPositive ?? Number.NaN;
    expect(out.replace(/\s+/g, ' ')).toContain(`i ${Math.round(share * 100)} af 100 udfald`);
  });

  test('every figure is a file of its own: also the effect chain and each counterfactual', async () => {
    const { written } = await som(['report', IKAST, '--figures', 'fig']);
    for (const name of [
      'hvem-betaler',
      'effektkaede',
      'forbrug-special-class',
      'hvor-sikkert',
      'hvornaar-er-pengene-hjemme',
    ])
      expect(Object.keys(written)).toContain(`fig/${name}.svg`);
    for (const svg of Object.values(written)) expect(svg).toMatch(/^<svg .*<title /);
  });

  test('what cannot be done is said in words', async () => {
    await expect(som(['report'])).rejects.toThrow(UsageError);
    await expect(som(['report', IKAST, '--plain'])).rejects.toThrow(/--csv MAPPE/);
    await expect(som(['report', IKAST, '--csv', 'tal'], { exists: () => true })).rejects.toThrow(
      /findes allerede/,
    );
    await expect(
      som(['report', IKAST, '--xlsx', 'nowhere/a.xlsx'], {
        writeBytes: () => {
          throw Object.assign(new Error('no'), { code: 'ENOENT' });
        },
      }),
    ).rejects.toThrow(/kunne ikke skrives \(ENOENT\)/);
  });
});
