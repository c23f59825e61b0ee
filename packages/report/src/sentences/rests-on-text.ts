import type { Inputs, Label, Language, RestsOn } from '@som/engine';
import { byAndDay } from '../day-text.ts';
import { ofHundred } from '../numbers.ts';
import { plainText } from '../plain-text.ts';

type Studied = Extract<RestsOn, { way: 'studies' }>;

/** `9 af 31` */
const persons = ({ reached, of }: { reached: number; of: number }): Label => ({
  da: `${reached} af ${of}`,
  en: `${reached} of ${of}`,
});

const share = (value: number): Label => ({
  da: ofHundred(value, 'da'),
  en: ofHundred(value, 'en'),
});

/** The name of a study as far as the pack of the case has it. */
const nameOf = ({ pack }: Inputs, study: string): Label =>
  pack.studies[study]?.label ?? { da: study, en: study };

/** Names of the studies, each once. */
function studyNames(inputs: Inputs, effects: Studied['effects'] = []): Label {
  const ids = [...new Set(effects.map(({ study }) => study))];
  const labels = ids.map((id) => nameOf(inputs, id));
  return { da: labels.map(({ da }) => da).join('; '), en: labels.map(({ en }) => en).join('; ') };
}

function way(inputs: Inputs, restsOn: RestsOn): Label {
  switch (restsOn.way) {
    case 'studies': {
      const names = studyNames(inputs, restsOn.effects);
      const n = new Set(restsOn.effects.map(({ study }) => study)).size;
      return {
        da: `${n === 1 ? 'Ét studie' : `${n} studier lagt sammen`}: ${names.da}.`,
        en: `${n === 1 ? 'One study' : `${n} studies added up`}: ${names.en}.`,
      };
    }
    case 'own-results': {
      const [own, names] = [persons(restsOn.results), studyNames(inputs, restsOn.effects)];
      return {
        da: `Egne resultater, ${own.da}${names.da === '' ? '' : `, oven på studierne: ${names.da}`}.`,
        en: `Own results, ${own.en}${names.en === '' ? '' : `, on top of the studies: ${names.en}`}.`,
      };
    }
    case 'before-after': {
      const [before, after] = [persons(restsOn.before), persons(restsOn.after)];
      const anyway = share(restsOn.anyway);
      return {
        da: `Før ${before.da}, efter ${after.da}, minus ${anyway.da}, der var kommet videre alligevel (${restsOn.anywayFrom}).`,
        en: `Before ${before.en}, after ${after.en}, less ${anyway.en} who would have moved on anyway (${restsOn.anywayFrom}).`,
      };
    }
    case 'comparison': {
      const [ours, theirs] = [persons(restsOn.ours), persons(restsOn.theirs)];
      return {
        da: `Hos os ${ours.da}, i en lignende gruppe ${theirs.da} (${restsOn.similar}).`,
        en: `With us ${ours.en}, in a similar group ${theirs.en} (${restsOn.similar}).`,
      };
    }
    case 'judgement': {
      const names = restsOn.judgements.map(({ by }) => by).join(', ');
      return { da: `Skøn fra ${names}.`, en: `Judgement of ${names}.` };
    }
  }
}

/** Studies that would have taken part but were left out, each with the reason, or that none is written. */
function leftOutText(inputs: Inputs, restsOn: RestsOn): Label {
  const leftOut = 'leftOut' in restsOn ? (restsOn.leftOut ?? []) : [];
  if (leftOut.length === 0) return { da: '', en: '' };
  const said = (lang: Language, none: string): string =>
    leftOut
      .map(({ study, reason }) => `${nameOf(inputs, study)[lang]} (${plainText(reason ?? none)})`)
      .join('; ');
  return {
    da: ` Valgt fra: ${said('da', 'grunden er ikke skrevet')}.`,
    en: ` Left out: ${said('en', 'no reason is written')}.`,
  };
}

/** How a rate of the case was arrived at, which studies were left out and why, and who chose it when. */
export function restsOnText(inputs: Inputs, restsOn: RestsOn): Label {
  const said = way(inputs, restsOn);
  const leftOut = leftOutText(inputs, restsOn);
  const without = 'without' in restsOn ? restsOn.without : undefined;
  const anyway = without === undefined ? undefined : share(without);
  const chosen = { da: byAndDay(restsOn, 'da'), en: byAndDay(restsOn, 'en') };
  return {
    da: `${said.da}${anyway ? ` Uden indsatsen: ${anyway.da}.` : ''}${leftOut.da}${chosen.da === '' ? '' : ` Valgt af ${chosen.da}.`}`,
    en: `${said.en}${anyway ? ` Without the intervention: ${anyway.en}.` : ''}${leftOut.en}${chosen.en === '' ? '' : ` Chosen by ${chosen.en}.`}`,
  };
}
