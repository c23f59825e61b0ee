import type { Inputs, Label, RestsOn } from '@som/engine';
import { ofHundred } from '@som/report';

type Effects = Extract<RestsOn, { way: 'studies' }>['effects'];

/** `9 af 31` */
const persons = ({ reached, of }: { reached: number; of: number }): Label => ({
  da: `${reached} af ${of}`,
  en: `${reached} of ${of}`,
});

const share = (value: number): Label => ({
  da: ofHundred(value, 'da'),
  en: ofHundred(value, 'en'),
});

/** Names of the studies as far as the pack of the case has them, each once. */
function studyNames({ pack }: Inputs, effects: Effects = []): Label {
  const ids = [...new Set(effects.map(({ study }) => study))];
  const labels = ids.map((id) => pack.studies[id]?.label ?? { da: id, en: id });
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

/** How a rate of the case was arrived at, and who chose it when. */
export function restsOnText(inputs: Inputs, restsOn: RestsOn): Label {
  const said = way(inputs, restsOn);
  const without = 'without' in restsOn ? restsOn.without : undefined;
  const anyway = without === undefined ? undefined : share(without);
  const chosen = [restsOn.by, restsOn.date].filter((part) => part !== undefined).join(', ');
  return {
    da: `${said.da}${anyway ? ` Uden indsatsen: ${anyway.da}.` : ''}${chosen === '' ? '' : ` Valgt af ${chosen}.`}`,
    en: `${said.en}${anyway ? ` Without the intervention: ${anyway.en}.` : ''}${chosen === '' ? '' : ` Chosen by ${chosen}.`}`,
  };
}
