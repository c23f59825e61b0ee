import type { Case, Catalogue, Pack, Payer } from '../../src/index.ts';

export interface World {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
}

export type ByPayer = Record<Payer, number>;
export type Outcome = Pack['outcomes'][string];
export type Group = Pack['groups'][string];
export type Service = Pack['prices'][string];
export type Effect = NonNullable<Case['effect']>[string];
export type Cost = NonNullable<Case['costs']>[string];
export type Written = Omit<Pack['consequences'][string][string], 'service'> & {
  service: string | Service;
};
export type Number_ = { value: number };
export type Table = Readonly<Record<string, Number_>>;
export type Lasts =
  | { kind: 'forever' }
  | { kind: 'yearly'; keeps: Number_ }
  | { kind: 'half-life'; halfLifeYears: Number_ }
  | { kind: 'table'; shares: Table };

export const PAYERS = ['municipality', 'region', 'state', 'other'] as const;
export const nobody = (): ByPayer => ({ municipality: 0, region: 0, state: 0, other: 0 });

export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`reference: ${what} is missing`);
  return value;
}

export const inYear = (table: Table | undefined, year: number) =>
  table?.[`year-${year}`]?.value ?? 0;

/** What a case says, with its chain worked in. */
export interface Story extends World {
  asked: Case;
  group: Group;
  effects: Record<string, Effect>;
}

export function readStory(world: World): Story {
  const { case: asked, pack } = world;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const effects = { ...chain?.effect, ...asked.effect };
  return {
    ...world,
    asked,
    group: known(pack.groups[asked.group], asked.group),
    effects: Object.fromEntries(Object.entries(effects).filter(([, e]) => e.include !== false)),
  };
}

export function costsOf(story: Story): Record<string, Cost> {
  const chain = story.asked.chain === undefined ? undefined : story.pack.chains[story.asked.chain];
  return { ...chain?.costs, ...story.asked.costs };
}

export function completionOf(story: Story): number {
  return story.asked.completion?.value ?? 1;
}

/** Segment, share and ages at intake. */
export function segmentsOf(story: Story): { id: string; share: number; ages: number[] }[] {
  const written = Object.entries(story.group.segments ?? {});
  if (written.length === 0) return [{ id: 'everybody', share: 1, ages: [] }];
  return written.map(([id, { share, age }]) => {
    const ages: number[] = [];
    if (age) for (let a = age[0]; a <= age[1]; a++) ages.push(a);
    const own = story.asked.segments;
    return { id, share: own ? (own[id]?.value ?? 0) : share, ages };
  });
}

export function personsOf(story: Story, role: string): number {
  const roles: Record<string, { count: Number_ } | undefined> =
    (story.group.unit === 'family' ? story.group.members : story.group.relatives) ?? {};
  return known(roles[role], role).count.value;
}

export function outcomeOf(story: Story, id: string): Outcome {
  return known(story.pack.outcomes[id], id);
}

export function effectOf(story: Story, id: string): Effect {
  return known(story.effects[id], id);
}

/** The consequences that count: outcome, id and what is written. */
export function consequencesOf(story: Story): { outcome: string; id: string; body: Written }[] {
  const { leaveOut, add } = story.asked.consequences ?? {};
  const fromPack = Object.entries(story.pack.consequences).flatMap(([outcome, table]) =>
    Object.entries(table).map(([id, body]) => ({ outcome, id, body: body as Written })),
  );
  const added = Object.entries(add ?? {}).map(([id, { outcome, ...body }]) => ({
    outcome,
    id,
    body: body as Written,
  }));
  return [...fromPack.filter(({ id }) => leaveOut?.[id] === undefined), ...added].filter(
    ({ outcome }) => story.effects[outcome] !== undefined,
  );
}
