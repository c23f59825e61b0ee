import type { Case, Label, Pack, RestsOn } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { listed } from '../knowledge/words.ts';
import { figure, ofHundred, said } from '../said.ts';
import type { About, EffectRef } from './about.ts';
import type { BearingOptions } from './bearing-effects.ts';
import { effectsOf } from './find-bearing.ts';
import type { BearingEffect, Proposal } from './proposal.ts';
import { proposeFrom } from './propose.ts';
import { fromOwn } from './propose-from-own.ts';
import { settingOf } from './setting.ts';

/** Whether a figure written in a case still is what its studies give. */
export interface Rechecked {
  outcome: string;
  written: { value: number; low: number | undefined; high: number | undefined };
  /** The same effects and switches, with today's packs. */
  again: Proposal | Refused;
  /** The figure, and its interval where it has one, are the same to the four decimals that are written. */
  same: boolean;
  /** Effects that would take part today, and are neither among those the figure rests on nor left out by whoever chose. */
  news: readonly BearingEffect[];
  says: Label;
}

type Resting = Extract<RestsOn, { way: 'studies' | 'own-results' }>;
type Effect = NonNullable<Case['effect']>[string];

const refOf = ({
  pack,
  study,
  effect,
}: {
  pack?: string | undefined;
  study: string;
  effect: string;
}): EffectRef => (pack === undefined ? `${study}/${effect}` : `${pack}/${study}/${effect}`);

function worked(
  about: About,
  packs: readonly Pack[],
  rests: Resting,
  chosen: Pick<BearingOptions, 'only' | 'include' | 'exclude'>,
) {
  const switches = rests.switches ?? {};
  const options = {
    switches,
    ...chosen,
    ...(rests.without !== undefined && { without: rests.without }),
  };
  return rests.way === 'studies'
    ? proposeFrom(about, packs, options)
    : fromOwn(about, packs, rests, options);
}

/**
 * What a new proposal would be, with the choices by hand kept: what was left out stays out, and what would not take part
 * by itself stays in, unless another effect of its study now does.
 */
function anew(about: About, packs: readonly Pack[], rests: Resting): Proposal | Refused {
  const { effects: cited = [], leftOut = [] } = rests;
  const refs = (some: typeof cited) => {
    const gone = goneFrom(about, packs, some);
    return some.filter((each) => !gone.includes(each)).map(refOf);
  };
  const exclude = refs(leftOut);
  const usual = worked(about, packs, rests, { exclude });
  const taking = isRefused(usual) ? [] : usual.effects.filter(({ takesPart }) => takesPart);
  const byHand = cited.filter(({ study }) => !taking.some((each) => each.study === study));
  return byHand.length === 0
    ? usual
    : worked(about, packs, rests, { exclude, include: refs(byHand) });
}

/** Effects that the case cites and no pack has any more. */
function goneFrom(about: About, packs: readonly Pack[], cited: NonNullable<Resting['effects']>) {
  const all = settingOf(about, packs).packs;
  return cited.filter(
    ({ pack, study, effect }) =>
      !all.some((each) => {
        const found = (pack ?? each.id) === each.id ? each.studies[study] : undefined;
        return found !== undefined && effectsOf(found).some((known) => known.effect === effect);
      }),
  );
}

const close = (a: number | undefined, b: number) => a === undefined || Math.abs(a - b) < 0.000_05;

function writtenIn(effect: Effect): Rechecked['written'] | undefined {
  const number = effect.successRate ?? effect.relativeRisk;
  if (!number) return undefined;
  const [low, high] = number.ci95 ?? number.range ?? [];
  return { value: number.value, low, high };
}

function says(
  written: Rechecked['written'],
  again: Rechecked['again'],
  same: boolean,
  news: readonly BearingEffect[],
  now: Proposal | Refused,
): Label {
  if (isRefused(again))
    return said(
      'Studierne kan ikke længere give tallet. {why}',
      'The studies can no longer give the figure. {why}',
      {
        why: again.refused,
      },
    );
  const show = (value: number) =>
    again.form === 'relativeRisk' ? figure(value) : ofHundred(value);
  const unit: Label =
    again.form === 'relativeRisk' ? { da: 'gange', en: 'times' } : { da: 'af 100', en: 'of 100' };
  const named = {
    unit,
    written: show(written.value),
    value: show(again.value),
    low: show(again.range.low),
    high: show(again.range.high),
    names: listed(news.map(({ label }) => label)),
    now: show(isRefused(now) ? again.value : now.value),
  };
  const first = same
    ? said(
        'Tallet er stadig det, studierne giver: {value} {unit}.',
        'The figure is still what the studies give: {value} {unit}.',
        named,
      )
    : said(
        'Studierne giver nu {value} {unit} ({low} til {high}), men sagen siger {written}. Få et nyt forslag, og skriv i logbogen, hvad der ændrede sig.',
        'The studies now give {value} {unit} ({low} to {high}), but the case says {written}. Get a new proposal, and write in the logbook what changed.',
        named,
      );
  if (news.length === 0) return first;
  return said(
    '{first} Det indgår ikke i tallet, men ville gøre det i et nyt forslag: {names}. Så blev tallet {now} {unit}.',
    '{first} Not in the figure, but would be in a new proposal: {names}. The figure would then be {now} {unit}.',
    { ...named, first },
  );
}

/**
 * Every figure of a case that was worked out of studies, worked out again from the packs of today: a change in a study is
 * seen here before anybody decides on the old figure.
 *
 * @throws InputError when the group, outcome or chain of the case does not exist
 */
export function recheck(asked: Case, packs: readonly Pack[]): Rechecked[] {
  return Object.entries(asked.effect ?? {}).flatMap(([outcome, effect]): Rechecked[] => {
    const rests = effect.restsOn;
    const written = writtenIn(effect);
    if (!rests || !('effects' in rests) || !rests.effects || !written) return [];
    const about: About = {
      pack: asked.pack.split('@')[0] ?? asked.pack,
      group: asked.group,
      outcome,
      case: asked,
    };
    const gone = goneFrom(about, packs, rests.effects);
    const again =
      gone.length > 0
        ? missing(gone)
        : worked(about, packs, rests, { only: rests.effects.map(refOf) });
    const now = anew(about, packs, rests);
    const known = [...rests.effects, ...(rests.leftOut ?? [])];
    const cited = new Set(known.map(({ study, effect: id }) => `${study}/${id}`));
    const news = isRefused(now)
      ? []
      : now.effects.filter((each) => each.takesPart && !cited.has(`${each.study}/${each.effect}`));
    const same =
      !isRefused(again) &&
      close(written.value, again.value) &&
      close(written.low, again.range.low) &&
      close(written.high, again.range.high);
    return [{ outcome, written, again, same, news, says: says(written, again, same, news, now) }];
  });
}

const missing = (gone: NonNullable<Resting['effects']>): Refused => ({
  refused: said(
    'Det findes ikke længere i pakkerne: {refs}.',
    'It is no longer in the packs: {refs}.',
    { refs: gone.map(refOf).join(', ') },
  ),
});
