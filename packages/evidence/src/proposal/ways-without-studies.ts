import type { Label, Pack } from '@som/engine';
import { isRefused } from '../effect-sizes/effect-size.ts';
import { said } from '../said.ts';
import type { About } from './about.ts';
import { proposeFrom } from './propose.ts';
import { settingOf } from './setting.ts';

/** A way to a figure when no study gives one. */
export interface HonestWay {
  way: 'comparison' | 'before-after' | 'judgement';
  label: Label;
  /** What a figure found in this way is worth. */
  worth: Label;
  /** What has to be at hand. */
  needs: readonly Label[];
  /** Whether it can be used for this outcome: before and after cannot show what was prevented. */
  possible: boolean;
}

/**
 * What the studies cannot say of an outcome, and the three ways without them, the best first: what each is worth and needs.
 *
 * @throws InputError when the pack, group, outcome or chain does not exist
 */
export function waysWithoutStudies(
  about: About,
  packs: readonly Pack[],
): { says: Label; ways: readonly HonestWay[] } {
  const setting = settingOf(about, packs);
  const found = proposeFrom(about, packs, {});
  const says = isRefused(found) ? found.refused : THERE_ARE;
  const prevents = setting.form === 'relativeRisk';
  return {
    says,
    ways: WAYS.map((way) => ({ ...way, possible: !(prevents && way.way === 'before-after') })),
  };
}

const THERE_ARE = said(
  'Der er studier, der giver et tal. Vejene her er til, når de ikke passer på jer.',
  'There are studies that give a figure. The ways here are for when they do not fit you.',
);

const WAYS: readonly Omit<HonestWay, 'possible'>[] = [
  {
    way: 'comparison',
    label: said('En lignende gruppe', 'A similar group'),
    worth: said(
      'Den bedste af de tre, når grupperne ligner hinanden fra begyndelsen og er målt ens. Den viser ikke, om de, der fik indsatsen, var mere motiverede eller hårdere ramt.',
      'The best of the three when the groups are alike from the start and measured alike. It does not show whether those who got the intervention were more motivated or worse off.',
    ),
    needs: [
      said(
        'Hvor mange der begyndte hos jer, og hvor mange af dem der nåede målet.',
        'How many began with you, and how many of them reached the outcome.',
      ),
      said(
        'Det samme for en gruppe, der ikke fik indsatsen: en venteliste, en nabokommune, året før.',
        'The same for a group that did not get the intervention: a waiting list, a neighbouring municipality, the year before.',
      ),
      said(
        'En sætning om, hvorfor grupperne ligner hinanden.',
        'A sentence on why the groups are alike.',
      ),
    ],
  },
  {
    way: 'before-after',
    label: said('Før og efter', 'Before and after'),
    worth: said(
      'Viser, at noget ændrede sig, men ikke, hvad der ændrede det. Tallet er ikke bedre end jeres bud på, hvor mange der ville være kommet videre alligevel.',
      'Shows that something changed, but not what changed it. The figure is no better than your reckoning of how many would have moved on anyway.',
    ),
    needs: [
      said(
        'Hvor mange der havde nået målet før, og hvor mange efter, af alle der begyndte.',
        'How many had reached the outcome before, and how many after, of all who began.',
      ),
      said(
        'Andelen, der ville være kommet videre alligevel, og hvor den er fra. Uden den er tallet ikke en effekt.',
        'The share that would have moved on anyway, and where it is from. Without it the figure is no effect.',
      ),
    ],
  },
  {
    way: 'judgement',
    label: said('Fagfolks skøn', 'The judgement of professionals'),
    worth: said(
      'Bedre end ingenting, når flere skønner hver for sig. Folk er ofte for håbefulde om det, de selv laver: mål, når I er i gang, og ret tallet.',
      'Better than nothing when several judge by themselves. People are often too hopeful about their own work: measure once you have begun, and mend the figure.',
    ),
    needs: [
      said(
        'Mindst tre, der kender målgruppen, og som skønner hver for sig, før de taler sammen.',
        'At least three who know the group, judging by themselves before they talk.',
      ),
      said(
        'Fra hver: lavest tænkelige, mest sandsynlige og højest tænkelige andel.',
        'From each: the lowest thinkable, most likely and highest thinkable share.',
      ),
      said(
        'Andelen, der ville nå målet uden indsatsen, hvis skønnene gælder alle, der når det.',
        'The share that would reach the outcome without the intervention, if the judgements are of all who reach it.',
      ),
    ],
  },
];
