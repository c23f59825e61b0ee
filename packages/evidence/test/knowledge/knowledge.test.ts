import { describe, expect, test } from 'vitest';
import {
  compareStudies,
  evidenceMap,
  facets,
  type KnowledgeQuestion,
  knowledgeBase,
  search,
} from '../../src/index.ts';
import { effect, packOf, study } from '../proposal/small-pack.ts';

const said = (da: string, en = da) => ({ da, en });
const chain = (over: Readonly<Record<string, unknown>>) => ({
  label: said('Skolesamtaler', 'School talks'),
  group: 'pupils',
  intervention: {
    label: said('Skolesamtaler', 'School talks'),
    content: said('Ti'),
    kind: 'school-support',
  },
  theory: [{ text: said('Samtaler hjælper', 'Talks help'), basis: 'expert', source: 'trial' }],
  ...over,
});

const SCHOOL = packOf('school', {
  studies: {
    talks: study({ label: said('Samtaler i Ærø (Bøgh 2020)', 'Talks in Ærø (Bøgh 2020)'), n: 200 }),
    nothing: study({
      label: said('Nulfund'),
      finding: 'null',
      ages: [13, 17],
      country: ['SE'],
      effects: [
        effect({
          bearsOn: undefined,
          outcomeKind: 'learning',
          outcome: said('Karakterer', 'Grades'),
        }),
      ],
    }),
    described: study({
      label: said('Beskrivelse'),
      design: 'before-after',
      finding: 'uncontrolled',
      interventionKind: undefined,
      ages: undefined,
      problems: undefined,
      country: undefined,
      effects: [effect({ bearsOn: undefined, outcomeKind: undefined })],
    }),
  },
  chains: {
    talks: chain({
      outcomes: ['in-school'],
      evidence: [{ study: 'talks', says: said('Det virker.', 'It works.') }],
    }),
    plan: chain({
      outcomes: ['placement'],
      theory: [{ text: said('Et led'), basis: 'expert', source: 'trial', studies: ['nothing'] }],
    }),
  },
});
const ADULTS = packOf('adults', {
  studies: {
    work: study({
      label: said('Job'),
      interventionKind: 'supported-employment',
      effects: [effect({ outcomeKind: 'employment', bearsOn: undefined })],
    }),
  },
  chains: {},
});
const BASE = knowledgeBase([SCHOOL, ADULTS]);
const ids = (question: KnowledgeQuestion) => search(BASE, question).map(({ id }) => id);

describe('the knowledge base', () => {
  test('knows which groups, outcomes and chains a study bears on', () => {
    const [, entry] = BASE;
    expect(entry).toMatchObject({
      id: 'talks',
      pack: { id: 'school' },
      groups: [{ id: 'pupils' }],
      outcomes: [{ id: 'in-school' }],
      chains: [{ id: 'talks', says: { da: 'Det virker.' } }],
    });
  });

  test('tells that a study behind a link of a chain is about its group, without claiming an outcome', () => {
    expect(BASE.find(({ id }) => id === 'nothing')).toMatchObject({
      groups: [{ id: 'pupils' }],
      outcomes: [],
      chains: [{ id: 'plan', says: { da: 'Et led' } }],
    });
  });

  test('is the same whatever the order of packs, and holds a study once when a contribution carries its pack', () => {
    expect(knowledgeBase([ADULTS, SCHOOL])).toEqual(BASE);
    const added = packOf('county', { extends: 'school@^1', chains: {} });
    const merged = { ...added, base: SCHOOL, studies: SCHOOL.studies, chains: SCHOOL.chains };
    expect(knowledgeBase([merged, ADULTS])).toEqual(BASE);
  });
});

describe('search', () => {
  test('finds all words in either language, whatever the case and the accents', () => {
    expect(ids({ text: 'ÆRØ' })).toEqual(['talks']);
    expect(ids({ text: 'aero' })).toEqual(['talks']);
    expect(ids({ text: 'talks bogh' })).toEqual(['talks']);
    expect(ids({ text: 'talks nulfund' })).toEqual(['nothing']);
    expect(ids({ text: 'samtaler bogh karakterer' })).toEqual([]);
  });

  test('finds a word inside a longer one, and other words for a problem', () => {
    expect(ids({ text: 'skolefrav' })).toContain('talks');
    expect(ids({ text: 'truancy' })).toContain('talks');
    expect(ids({ text: 'er' })).toEqual([]);
  });

  test('puts the study whose name says it before those that only mention it', () => {
    const named = packOf('school', {
      studies: {
        a: study({ notKnown: said('Intet om skolebus', 'Nothing of school bus') }),
        b: study({ label: said('Skolebus', 'School bus') }),
      },
    });
    expect(search(knowledgeBase([named]), { text: 'skolebus' }).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  test('holds every choice: age by its band, country, finding', () => {
    expect(ids({ age: 6 })).toEqual(['work', 'talks']);
    expect(ids({ age: 14, country: 'SE' })).toEqual(['nothing']);
    expect(ids({ finding: 'uncontrolled', pack: 'school' })).toEqual(['described']);
    expect(ids({ outcome: 'in-school' })).toEqual(['talks']);
    expect(ids({ outcome: 'attendance', group: 'pupils' })).toEqual(['talks']);
  });
});

describe('facets', () => {
  const values = (question: KnowledgeQuestion, of: string) =>
    facets(BASE, question).find((facet) => facet.of === of)?.values ?? [];

  test('count what is left under the other choices, and say 0 before anybody walks into it', () => {
    expect(values({}, 'country').map(({ value, count }) => [value, count])).toEqual([
      ['DK', 2],
      ['SE', 1],
    ]);
    const swedish = values({ country: 'SE' }, 'finding');
    expect(swedish.map(({ value, count }) => [value, count])).toEqual([
      ['positive', 0],
      ['null', 1],
      ['uncontrolled', 0],
    ]);
    // its own choice does not narrow a facet, or there would be no way to another
    expect(
      values({ country: 'SE' }, 'country').map(({ value, count, chosen }) => [
        value,
        count,
        chosen,
      ]),
    ).toEqual([
      ['DK', 2, false],
      ['SE', 1, true],
    ]);
  });

  test('the count of every value is what choosing it finds', () => {
    for (const question of [
      {},
      { country: 'DK' },
      { text: 'samtaler', design: 'randomised-trial' },
    ])
      for (const facet of facets(BASE, question))
        for (const { value, count } of facet.values) {
          const chosen = { ...question, [facet.of]: facet.of === 'age' ? Number(value) : value };
          expect([facet.of, value, ids(chosen).length]).toEqual([facet.of, value, count]);
        }
  });

  test('have labels in both languages', () => {
    expect(values({}, 'age')[0]).toEqual({
      value: '6',
      label: { da: '6–12 år', en: 'ages 6–12' },
      count: 2,
      chosen: false,
    });
    expect(values({}, 'pack').map(({ label }) => label.da)).toEqual(['Skole', 'Skole']);
  });
});

describe('studies side by side', () => {
  const rows = compareStudies([...BASE].filter(({ id }) => id === 'talks' || id === 'described'));
  const cells = (id: string) => rows.find((row) => row.id === id)?.cells.map(({ da }) => da);

  test('have like things in the same row, and what is not stated is said', () => {
    expect(cells('finding')).toEqual(['bedre end sammenligningen', 'ingen sammenligning']);
    expect(cells('ages')).toEqual(['6–16 år', 'ikke oplyst']);
    expect(cells('size')).toEqual(['200 personer', 'ikke oplyst']);
    expect(cells('country')).toEqual(['Danmark', 'ikke oplyst']);
    expect(cells('intervention')).toEqual([
      'Samtaler på skolen (indsats i skolen)',
      'Samtaler på skolen',
    ]);
    expect(rows.every((row) => row.cells.length === 2)).toBe(true);
  });

  test('show effects as published, with the minus of print', () => {
    const printed = effect({
      measure: 'standardised-mean-difference',
      value: -0.27,
      ci95: [-0.4, -0.14],
      followUp: said('Et år efter', 'A year later'),
    });
    const packs = [packOf('school', { studies: { a: study({ effects: [printed] }) } })];
    const [row] = compareStudies(knowledgeBase(packs)).filter(({ id }) => id === 'effects');
    expect(row?.cells).toEqual([
      {
        da: 'I skole: standardiseret forskel −0,27 (−0,4 til −0,14), Et år efter',
        en: 'In school: standardised mean difference −0.27 (−0.4 to −0.14), A year later',
      },
    ]);
  });
});

describe('the evidence map', () => {
  test('has a row for a kind of intervention that a chain uses and nobody has studied', () => {
    const mentors = packOf('school', {
      chains: {
        mentors: chain({
          intervention: { label: said('Mentor'), content: said('En voksen'), kind: 'mentoring' },
          outcomes: ['in-school'],
        }),
      },
    });
    expect(evidenceMap([], [mentors])).toMatchObject({
      interventions: [{ id: 'mentoring' }],
      cells: [],
      gaps: [
        { chain: 'mentors', says: { en: expect.stringContaining('no study has measured it') } },
      ],
    });
    expect(evidenceMap([]).interventions).toEqual([]);
  });

  const map = evidenceMap(BASE, [SCHOOL, ADULTS]);

  test('counts studies and effects where a kind of intervention met a kind of outcome', () => {
    expect(map.cells).toEqual([
      expect.objectContaining({
        intervention: 'school-support',
        outcome: 'learning',
        findings: { positive: 0, null: 1, negative: 0, mixed: 0, uncontrolled: 0 },
        ids: [{ pack: 'school', study: 'nothing' }],
      }),
      expect.objectContaining({
        intervention: 'school-support',
        outcome: 'attendance',
        studies: 1,
        effects: 1,
        strongest: 'randomised-trial',
      }),
      expect.objectContaining({ intervention: 'supported-employment', outcome: 'employment' }),
    ]);
    expect(map.unplaced).toEqual([{ pack: 'school', study: 'described' }]);
  });

  test('shows the gap: an outcome that a chain leads to and no controlled study has measured', () => {
    expect(map.gaps).toEqual([
      {
        pack: 'school',
        group: 'pupils',
        outcome: 'placement',
        chain: 'plan',
        intervention: 'school-support',
        column: undefined,
        says: {
          da: '»Anbringelse undgået« efter Skolesamtaler: intet studie har målt det.',
          en: '“Placement avoided” after School talks: no study has measured it.',
        },
      },
    ]);
  });

  test('a study without a comparison does not close a gap', () => {
    const weak = study({ design: 'before-after', finding: 'uncontrolled' });
    const pack = packOf('school', { studies: { weak } });
    expect(evidenceMap(knowledgeBase([pack]), [pack]).gaps).toMatchObject([
      {
        column: 'attendance',
        says: { da: '»I skole« efter Skolesamtaler: kun studier uden sammenligningsgruppe.' },
      },
    ]);
  });
});
