import { calculate } from '@som/engine';
import { readCase } from '@som/packs';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { describe, expect, test } from 'vitest';
import { IKAST, root, som } from './som.ts';

const evidence = (...argv: string[]) => som(['evidence', ...argv], { today: '2026-03-01' });
const studies = Object.values(findWorkspace(root).packs).flatMap((folder) =>
  Object.keys(loadPack(folder).value?.studies ?? {}),
);

describe('som evidence search', () => {
  test('without a question every study of every pack is there, none left out', async () => {
    const { found } = JSON.parse((await evidence('search', '--json')).out);
    expect(found.map(({ id }: { id: string }) => id).sort()).toEqual(studies.sort());
  });

  test('words and choices narrow it down, and each choice says how many studies it would leave', async () => {
    const { out, status } = await evidence(
      'search',
      'angst',
      '--design',
      'lodtrækningsforsøg',
      '--age',
      '8',
    );
    expect(status).toBe(0);
    expect(out).toContain('[children-youth/cool-kids-dk-trial]');
    expect(out).toMatch(/Land \(--country\): .*Danmark \d+ \(DK\)/);
    expect(out).not.toContain('registerstudie  ');
  });

  test('no study is said to be a gap, not a sign that something does not work', async () => {
    const { out, status } = await evidence('search', 'xylofonundervisning');
    expect(status).toBe(0);
    expect(out).toContain('Det er et hul i den viden, der er samlet her');
  });

  test('a gap is what nobody has studied, also when the question leaves studies out', async () => {
    const all = JSON.parse((await evidence('search', '--json', '--map')).out).map.gaps;
    const few = JSON.parse((await evidence('search', '--json', '--map', '--country', 'DK')).out).map
      .gaps;
    for (const gap of few) expect(all).toContainEqual(gap);
  });

  test('the map as a table and as a figure, in English without Danish words', async () => {
    const { out, written } = await evidence('search', '--map', '--svg', 'map.svg', '--lang', 'en');
    expect(out).toContain('fields are gaps');
    expect(out).not.toMatch(/[æøå]/);
    expect(written['map.svg']).toMatch(/^<svg .*<\/svg>$/s);
  });

  test('studies are written for spreadsheets, BibTeX and reference managers', async () => {
    const files = ['--csv', 'a.csv', '--bib', 'a.bib', '--csl', 'a.json'];
    const { written } = await evidence('search', 'cool kids', ...files);
    expect(written['a.csv']).toMatch(/^\ufeffpack;pack_version;study;/);
    expect(written['a.bib']).toContain('doi = {10.1111/acps.12448}');
    expect(JSON.parse(written['a.json'] ?? '')).toContainEqual(
      expect.objectContaining({ DOI: '10.1111/acps.12448', type: 'article-journal' }),
    );
  });
});

describe('som evidence show', () => {
  test('a study in full: what it found, what is not known, where it is published', async () => {
    const { out } = await evidence('show', 'cool-kids-dk-trial');
    expect(out).toContain('bedre end sammenligningen');
    expect(out).toContain('Det vides ikke');
    expect(out).toContain('https://doi.org/10.1111/acps.12448');
  });

  test('several side by side', async () => {
    const { out } = await evidence(
      'show',
      'cool-kids-dk-trial',
      'children-youth/back2school-trial',
    );
    expect(out).toContain('2 studier side om side');
    expect(out).toContain('ingen sikker forskel');
  });
});

describe('som evidence pool', () => {
  const housing = ['pool', 'adults/stable-housing', '--without', '0,3'];

  test('the studies, the sum, the proposal with its range, every step and the cases', async () => {
    const { out, status } = await evidence(...housing);
    expect(status).toBe(0);
    for (const words of [
      'Af 100 borgere når',
      'I sagen: successRate 0,',
      '◆',
      'REML, Knapp–Hartung',
      'τ² =',
      'Trin for trin',
      'Andelen uden indsatsen er den, I har skrevet: 30',
      '[housing-first-first-year]',
      '--into SAG.case.yaml --by "NAVN"',
    ])
      expect(out).toContain(words);
  });

  test('studies that measured something else are left out of the list, and it says how many and where they are', async () => {
    const chain = ['--chain', 'housing-first'];
    const { out } = await evidence(...housing, ...chain);
    expect(out).toMatch(/Ikke vist: \d+ om andet end effektmålet\. Ingen af dem indgår i tallet\./);
    expect(out).toContain('--details');
    expect(out).not.toContain('[adults/chez-soi-acute-care/');
    const { out: all } = await evidence(...housing, ...chain, '--details');
    expect(all).toContain('[adults/chez-soi-acute-care/');
    expect(all).not.toContain('Ikke vist');
  });

  test('scenarios that vary a number which is gone are taken out of the case, which then calculates', async () => {
    const file = `${root}targetgroups/adults/cases/housing-first-municipality.case.yaml`;
    const into = ['--into', file, '--outcome', 'stable-housing', '--by', 'Lone'];
    const { out, err, status, written } = await evidence('pool', '--without', '0,3', ...into);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('small-city (effect.stable-housing.with: 0.8');
    const { value } = readCase(written[file] ?? '', file);
    expect(value?.scenarios).toBeUndefined();
  });

  test('the same in English, without Danish words', async () => {
    const { out } = await evidence(...housing, '--details', '--lang', 'en');
    expect(out).toContain('If one study is left out');
    // names of people and places keep their letters
    expect(out).not.toMatch(/\b(og|ikke|studier|andel|uden)\b/);
  });

  test('every switch is a choice that moves the sum or stands in its words', async () => {
    const of = async (...more: string[]) =>
      JSON.parse((await evidence(...housing, '--json', ...more)).out).proposal;
    const [usual, fixed, plain] = [
      await of(),
      await of('--model', 'fixed', '--interval', 'confidence'),
      await of('--no-transfer-mark-down'),
    ];
    expect(usual.switches).toMatchObject({
      model: 'reml',
      interval: 'prediction',
      transferMarkDown: true,
    });
    expect(fixed.pooled).toMatchObject({ model: 'fixed', tau2: 0 });
    expect(plain.switches.transferMarkDown).toBe(false);
    // doubt about other countries is taken off: the effect is larger
    expect(plain.value).toBeGreaterThan(usual.value);
  });

  test('a study left out takes no part, and the logbook is told', async () => {
    const all = JSON.parse((await evidence(...housing, '--json')).out).proposal;
    const [{ study }] = all.effects.filter(({ takesPart }: { takesPart: boolean }) => takesPart);
    const { proposal } = JSON.parse(
      (await evidence(...housing, '--json', '--leave-out', study)).out,
    );
    expect(proposal.pooled.k).toBeLessThan(all.pooled.k);
    expect(proposal.log.da).toContain(`Valgt fra: ${study}`);
  });

  test('forest and funnel plots as figures', async () => {
    const { written } = await evidence(...housing, '--svg', 'forest.svg', '--funnel', 'funnel.svg');
    for (const file of ['forest.svg', 'funnel.svg'])
      expect(written[file]).toMatch(/^<svg .*<\/svg>$/s);
    expect(written['funnel.svg']).toContain('beviser ikke, at intet mangler');
  });

  test('where the studies give no figure, the three honest ways are shown with their commands', async () => {
    const { out, status } = await evidence('pool', 'children-youth/less-psychiatry');
    expect(status).toBe(0);
    expect(out).toContain('Studierne giver intet tal');
    for (const option of ['--ours', '--before', '--judge'])
      expect(out).toContain(`som evidence ways children-youth/less-psychiatry ${option}`);
  });
});

describe('som evidence ways', () => {
  const net = async (...argv: string[]) =>
    JSON.parse((await evidence('ways', 'children-youth/less-psychiatry', '--json', ...argv)).out)
      .proposal;

  test('before and after, less what would have happened anyway', async () => {
    // 19/40 − 5/40 = 35 of 100, less 20
    const { value, write } = await net(
      '--before',
      '5/40',
      '--after',
      '19/40',
      '--anyway',
      '0,2',
      '--anyway-from',
      'Venteliste',
    );
    expect(value).toBeCloseTo(0.15, 4);
    expect(write.restsOn).toMatchObject({ way: 'before-after', anyway: 0.2, date: '2026-03-01' });
  });

  test('a similar group', async () => {
    // 9/31 − 6/40 = 0.2903 − 0.15
    const { value, basis } = await net(
      '--ours',
      '9/31',
      '--theirs',
      '6/40',
      '--similar',
      'Samme alder',
    );
    expect(value).toBeCloseTo(0.1403, 4);
    expect(basis).toBe('own-data');
  });

  test('judgements go into a case that calculates, with the name, the day and why it departs from the chain', async () => {
    const { written, out, status } = await evidence(
      ...[
        'ways',
        '--outcome',
        'less-psychiatry',
        '--judge',
        'NN:0.1,0.2,0.35',
        '--judge',
        'BB:5 %;15 %;30 %',
      ],
      ...['--into', IKAST, '--by', 'Team Børn'],
    );
    expect(status).toBe(0);
    expect(out).toContain(`Skrevet: ${IKAST}`);
    const { value, issues } = readCase(written[IKAST] ?? '', 'cool-kids-ikast-brande.case.yaml');
    expect(issues).toEqual([]);
    expect(value?.logbook?.at(-1)).toMatchObject({
      by: 'Team Børn',
      date: '2026-03-01',
      step: 'effect',
    });
    const workspace = findWorkspace(root);
    const { result } = calculate({
      case: value!,
      pack: loadPack(workspace.packs['children-youth']!).value!,
      catalogue: loadCatalogue(workspace.catalogue).value!,
    });
    // PERT: (0.1 + 4·0.2 + 0.35)/6 = 0.2083 and (0.05 + 4·0.15 + 0.3)/6 = 0.1583; their mean
    expect(result.outcomes.find(({ id }) => id === 'less-psychiatry')?.rate).toBeCloseTo(0.1833, 4);
    // the result told is the result calculated
    expect(out).toContain('+0,67 mio. kr.');
    expect(result.net.total).toBeGreaterThan(665_000);
    expect(result.net.total).toBeLessThan(675_000);
  });
});

describe('som evidence convert and update', () => {
  test('an odds ratio as people of 100, with the constant named', async () => {
    const { out } = await evidence(
      'convert',
      '--measure',
      'odds-ratio',
      '--value',
      '1,8',
      '--ci',
      '1.2,2.7',
      '--without',
      '30 %',
    );
    // odds 0.3/0.7 · 1.8 = 0.7714 → 43.55 of 100; with 1.2: 33.96, with 2.7: 53.64
    expect(out).toContain(
      '30 af 100 klarer sig uden indsatsen, 44 af 100 med den: 14 af 100 flere',
    );
    expect(out).toMatch(/fra\s+4\s+af\s+100\s+flere\s+til\s+24\s+af\s+100\s+flere/);
    expect(out).toContain('π/√3 = 1,814');
    // ln 1.8 / 1.8138 = 0.324
    expect(out).toMatch(/standardafvigelser +\+0,32/);
  });

  test('the other constant gives other standard deviations', async () => {
    const argv = [
      'convert',
      '--measure',
      'odds-ratio',
      '--value',
      '1.8',
      '--se',
      '0.2',
      '--constant',
      '1.65',
      '--to',
      'standardised-mean-difference',
      '--json',
    ];
    const { converted } = JSON.parse((await evidence(...argv)).out);
    // ln 1.8 = 0.587787; / 1.65
    expect(converted[0].size.estimate).toBeCloseTo(0.356234, 6);
  });

  test('9 of 31 alone', async () => {
    const { out } = await evidence('update', '--reached', '9', '--of', '31', '--without', '0,12');
    // Beta(1 + 9, 1 + 22): mean 10/33 = 30.3 %, less 12
    expect(out).toContain('30,3');
    expect(out).toContain('Beta(10; 23)');
    expect(out).toContain('18 af 100');
  });

  test('9 of 31 upon the studies', async () => {
    const argv = [
      'update',
      '--reached',
      '9',
      '--of',
      '31',
      '--without',
      '0.12',
      '--prior',
      'children-youth/anxiety-free',
      '--json',
    ];
    const { proposal } = JSON.parse((await evidence(...argv)).out);
    expect(proposal).toMatchObject({
      rangeIs: 'posterior',
      write: { restsOn: { way: 'own-results', priorWeight: 0.5 } },
    });
  });
});

test.each([
  [[], 'Skriv, hvad du vil: som evidence search'],
  [['serch'], 'som evidence search'],
  [['show'], 'hvilket studie'],
  [['show', 'cool-kids-dk-trail'], 'Mente du cool-kids-dk-trial'],
  [['search', '--design', 'rct'], 'Ingen studier har --design rct'],
  [['search', '--age', 'ti'], '--age er en alder'],
  [['pool'], 'Skriv pakke og effektmål'],
  [['pool', 'adults/stable-hosing'], 'Mente du'],
  [['pool', 'adults/stable-housing', '--model', 'rmel'], '--model rmel kendes ikke. Vælg: reml'],
  [['pool', 'adults/stable-housing', '--without', '30'], 'Mente du 30 %?'],
  [['pool', 'adults/stable-housing', '--leave-out', 'nobody-2020'], 'nobody-2020'],
  [['pool', '--into', IKAST, '--outcome', 'less-psychiatry'], '--by "NAVN"'],
  [['convert', '--measure', 'odds-ratio'], 'Skriv målet og tallet'],
  [['convert', '--measure', 'odds-ratio', '--value', '1.8'], 'Usikkerheden mangler'],
  [['convert', '--measure', 'odds-ratio', '--value', '1.234,5', '--se', '1'], '--value er et tal'],
  [
    ['convert', '--measure', 'odds-ratio', '--value', '2', '--ci', '3,1'],
    '--ci er nederste og øverste',
  ],
  [['update', '--reached', '9'], 'Skriv, hvor mange der nåede målet'],
  [
    ['update', '--reached', '40', '--of', '31', '--without', '0'],
    'Skriv, hvor mange der nåede målet',
  ],
  [['update', '--reached', '9', '--of', '31', '--without', '0', '--mean', '0.3'], 'alle tre'],
  [['ways', 'adults/stable-housing', '--before', '5/40'], 'Alle dele skal med'],
  [['ways', 'adults/stable-housing', '--ours', '41/40'], '--ours er så mange af så mange'],
  [['ways', 'adults/stable-housing', '--judge', 'NN:0.3,0.2,0.1'], '--judge er navn og tre andele'],
  [['ways', 'adults/stable-housing', '--judge', 'NN:0.1,0.2,0.3', '--ours', '1/2'], 'Vælg én vej'],
])('som evidence %j is refused with what to write instead', async (argv, words) => {
  await expect(evidence(...argv)).rejects.toThrow(words);
});
