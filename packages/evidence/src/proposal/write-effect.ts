import {
  BASES,
  type BasisName,
  Effect,
  type Label,
  type PoolSwitches,
  type RestsOn,
  type Source,
  type Study,
} from '@som/engine';
import { baseOf } from '../knowledge/packs-in-order.ts';
import { said } from '../said.ts';
import type { ProposeOptions } from './about.ts';
import type { PooledEffects } from './pooled-effects.ts';
import type { BearingEffect } from './proposal.ts';
import type { Figure } from './rates-of.ts';
import type { Setting } from './setting.ts';

const BASIS: Readonly<Partial<Record<Study['design'], BasisName>>> = {
  'randomised-trial': 'trial',
  'register-study': 'register',
};

/** When less than this is left of the effect, the figure is more judgement than measurement. */
const MOSTLY_JUDGED = 0.5;

/**
 * The weakest honest basis of a figure from studies: `trial` only when all were randomised, `register` only when all were
 * register studies (or trials), else `quasi`; a meta-analysis counts as `quasi`, since its file does not say that all of
 * it was randomised. `expert` when mark-downs (judgements of ours) took more than half of the effect, or when a study that
 * nobody has tied to the outcome was taken in by hand.
 */
export function basisOf({ taking, estimate, unmarked }: PooledEffects): BasisName {
  const moved = Math.abs(estimate) < MOSTLY_JUDGED * Math.abs(unmarked);
  const untied = taking.some(
    ({ effect: { directness } }) => directness === undefined || directness === 'far',
  );
  if (moved || untied) return 'expert';
  const bases = taking.map(({ effect }) => BASIS[effect.from.design] ?? 'quasi');
  return BASES.find((basis) => bases.includes(basis)) ?? 'quasi';
}

/** Whether the pack of a case can look a study up itself: its own, or of the pack to which it adds. */
const isLocal = ({ pack, packs }: Setting, study: BearingEffect): boolean =>
  [pack, ...baseOf(pack, packs)].some(({ id }) => id === study.pack);

/** The effects as a case cites them, those the pack itself has first: the first one stands as the source. */
export function citedEffects(setting: Setting, effects: readonly BearingEffect[]) {
  const local = effects.filter((each) => isLocal(setting, each));
  const foreign = effects.filter((each) => !isLocal(setting, each));
  return [
    ...local.map(({ study, effect }) => ({ study, effect })),
    ...foreign.map(({ pack, study, effect }) => ({ study, effect, pack })),
  ];
}

/** The work of a study of another pack, which the case must list itself when there is nothing nearer to cite. */
export function worksToList(
  setting: Setting,
  effects: readonly BearingEffect[],
): Readonly<Record<string, Source>> {
  const [first] = effects;
  if (first === undefined || effects.some((each) => isLocal(setting, each))) return {};
  const home = setting.packs.find(({ id }) => id === first.pack);
  const { source, work } = first.from;
  const found = work ?? (source === undefined ? undefined : home?.sources[source]);
  return found ? { [`${first.study}-work`]: found } : {};
}

/** When the prevention protects: as the case or the chain says, else the first year, and that is said. */
export function protection({ about, chain }: Setting): {
  fields: Pick<Effect, 'protects' | 'fades'>;
  doubts: Label[];
} {
  for (const effect of [about.case?.effect?.[about.outcome], chain?.effect?.[about.outcome]])
    if (effect?.protects)
      return {
        fields: {
          protects: effect.protects,
          ...(effect.fades && { fades: fadesAsTold(effect.fades, effect) }),
        },
        doubts: [],
      };
  return { fields: { protects: { from: 0, years: 1 } }, doubts: [ONE_YEAR] };
}

type Fades = NonNullable<Effect['fades']>;

/** How a protection fades keeps the basis and source it had: the new figure beside it says nothing of it. */
function fadesAsTold(fades: Fades, { basis, source }: Pick<Effect, 'basis' | 'source'>): Fades {
  const own = { ...(basis && { basis }), ...(source !== undefined && { source }) };
  const told = <T extends { basis?: BasisName | undefined }>(number: T): T =>
    number.basis === undefined ? { ...number, ...own } : number;
  switch (fades.kind) {
    case 'forever':
      return fades;
    case 'yearly':
      return { ...fades, keeps: told(fades.keeps) };
    case 'half-life':
      return { ...fades, halfLifeYears: told(fades.halfLifeYears) };
    case 'table': {
      const shares = Object.entries(fades.shares).map(([year, share]) => [year, told(share)]);
      return { ...fades, shares: Object.fromEntries(shares) };
    }
  }
}

const ONE_YEAR = said(
  'Hvor længe beskyttelsen varer, siger hverken sagen eller effektkæden: der er kun regnet med det første år.',
  'Neither the case nor the chain says how long the protection lasts: only the first year is counted.',
);

/** An effect block, checked by the engine's own schema: what cannot be read back is never handed out. */
export const checkedEffect = (block: Effect): Effect => Effect.parse(block);

const REASONS: Readonly<Record<RestsOn['way'], string>> = {
  studies: 'Regnet ud af studierne med jeres egne valg i stedet for effektkædens tal.',
  'own-results': 'Jeres egne resultater oven på studierne i stedet for effektkædens tal.',
  'before-after': 'Jeres egne tal før og efter i stedet for effektkædens tal.',
  comparison: 'En sammenligning med en lignende gruppe i stedet for effektkædens tal.',
  judgement: 'Fagfolks skøn i stedet for effektkædens tal.',
};

/** The figure of a case with what it rests on. */
export function effectBlock(
  setting: Setting,
  { value, range }: Figure,
  told: { basis: BasisName; restsOn: RestsOn; source?: string | undefined; note: string },
  spread: 'ci95' | 'range',
): { write: Effect; doubts: Label[] } {
  const ends: [number, number] = [range.low, range.high];
  const figure = { value, ...(spread === 'ci95' ? { ci95: ends } : { range: ends }) };
  const { basis, restsOn, source, note } = told;
  const { about, chain } = setting;
  // a case that goes another way than its chain must say why
  const departs = Object.hasOwn(chain?.effect ?? {}, about.outcome);
  const rest = {
    basis,
    ...(source !== undefined && { source }),
    restsOn,
    ...(departs && { reason: REASONS[restsOn.way] }),
    note,
  };
  if (setting.form === 'successRate')
    return { write: checkedEffect({ successRate: figure, ...rest }), doubts: [] };
  const { fields, doubts } = protection(setting);
  return { write: checkedEffect({ relativeRisk: figure, ...fields, ...rest }), doubts };
}

/** Who chose and when, without empty keys. */
export const byWhom = ({ by, date }: Pick<ProposeOptions, 'by' | 'date'>) => ({
  ...(by !== undefined && { by }),
  ...(date !== undefined && { date }),
});

/** The effects left out as a case lists them, with the reason given. */
export function leftOutOf(
  setting: Setting,
  effects: readonly BearingEffect[],
  { whyLeftOut: reason }: ProposeOptions,
): { leftOut?: NonNullable<Extract<RestsOn, { way: 'studies' }>['leftOut']> } {
  if (effects.length === 0) return {};
  const cited = citedEffects(setting, effects);
  return { leftOut: cited.map((each) => ({ ...each, ...(reason && { reason }) })) };
}

/** What a figure added up from studies rests on. */
export const restsOnStudies = (
  setting: Setting,
  effects: readonly BearingEffect[],
  switches: PoolSwitches,
  options: ProposeOptions & { leftOut: readonly BearingEffect[] },
  without: number | undefined,
): RestsOn => ({
  way: 'studies',
  effects: citedEffects(setting, effects),
  ...leftOutOf(setting, options.leftOut, options),
  ...(without !== undefined && { without }),
  switches,
  ...byWhom(options),
});
