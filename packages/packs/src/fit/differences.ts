import { STAGE_LABELS } from '@som/engine';
import type { Compared } from './compared.ts';
import type { Difference } from './difference.ts';
import { differencesInAge } from './differences-in-age.ts';
import { differencesInServices } from './differences-in-services.ts';
import { profileOf, sharedProblems } from './profile.ts';
import { outcomeLike } from './score-what.ts';
import { listed, problemNames, say } from './sentences.ts';

function inProblems({ question, pack, group }: Compared): Difference[] {
  const asked = question.problems ?? [];
  const found = pack.groups[group];
  if (asked.length === 0 || !found) return [];
  const profile = profileOf(found);
  const shared = sharedProblems(asked, profile);
  const missing = asked.filter((problem) => !shared.includes(problem));
  const known = profile.problems ?? [];
  // whoever has several problems has some of those listed, not all of them
  const extra = known.includes('several-problems') ? [] : known.filter((p) => !asked.includes(p));
  const [lacks, more] = [problemNames(missing), problemNames(extra)];
  const own = { kind: 'own-figures', about: 'effect' } as const;
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            code: 'problems-missing' as const,
            text: say(
              `Målgruppens skøn handler ikke om ${lacks.da}: hverken virkningen på det eller udgifterne til det er med, medmindre et effektmål siger det.`,
              `The estimates of the group are not about ${lacks.en}: neither the effect on it nor its expenses are in them, unless an outcome says so.`,
            ),
            advice: say(
              'Tilføj egne konsekvenser for det, eller regn en anden målgruppe ved siden af.',
              'Add consequences of your own for it, or calculate another group beside this one.',
            ),
            adjust: [{ kind: 'own-figures', about: 'consequences' } as const],
          },
        ]),
    ...(extra.length === 0
      ? []
      : [
          {
            code: 'problems-extra' as const,
            text: say(
              `Målgruppen har også ${more.da}. Har jeres det ikke, er både effekt og konsekvenser sandsynligvis for store for jer.`,
              `The group also has ${more.en}. If yours does not, both effect and consequences are probably too large for you.`,
            ),
            advice: say(
              'Skriv en lavere effekt, eller nedskaler konsekvenserne, med jeres grund.',
              'Write a lower effect, or scale the consequences down, with your reason.',
            ),
            adjust: [own],
          },
        ]),
  ];
}

function inUnit({ question, pack, group }: Compared): Difference[] {
  const theirs = pack.groups[group]?.unit;
  if (!question.unit || !theirs || question.unit === theirs) return [];
  const countsFamilies = theirs === 'family';
  return [
    {
      code: 'unit',
      text: countsFamilies
        ? say(
            'Målgruppen tæller familier, og I tæller personer: antal, omkostninger og konsekvenser er pr. familie.',
            'The group counts families and you count persons: numbers, costs and consequences are per family.',
          )
        : say(
            'Målgruppen tæller personer, og I tæller familier: antal, omkostninger og konsekvenser er pr. person.',
            'The group counts persons and you count families: numbers, costs and consequences are per person.',
          ),
      advice: countsFamilies
        ? say(
            'Skriv, hvor mange familier I begynder med, og prisen pr. familie.',
            'Write how many families start, and the price per family.',
          )
        : say(
            'Skriv, hvor mange personer familierne svarer til, og prisen pr. person.',
            'Write how many persons the families come to, and the price per person.',
          ),
      adjust: [{ kind: 'own-figures', about: 'intake' }],
    },
  ];
}

function inStage({ question, pack, group }: Compared): Difference[] {
  const found = pack.groups[group];
  const theirs = found && profileOf(found).stage;
  const mine = question.stage;
  if (!mine || !theirs || mine === theirs) return [];
  const stages = Object.keys(STAGE_LABELS);
  const isEarlier = stages.indexOf(mine) < stages.indexOf(theirs);
  const [a, b] = [STAGE_LABELS[mine], STAGE_LABELS[theirs]];
  return [
    {
      code: 'stage',
      text: isEarlier
        ? say(
            `Jeres indsats er ${a.da}; målgruppens er ${b.da}. Færre af jeres ville have brugt de dyre ydelser, så der er mindre at spare pr. person.`,
            `Your effort is ${a.en}; that of the group is ${b.en}. Fewer of yours would have used the costly services, so there is less to save per person.`,
          )
        : say(
            `Jeres indsats er ${a.da}; målgruppens er ${b.da}. Jeres bruger mere i forvejen, og målgruppens effekt er målt på lettere problemer.`,
            `Your effort is ${a.en}; that of the group is ${b.en}. Yours use more already, and the effect of the group is measured on milder problems.`,
          ),
      advice: say(
        'Sæt egen effekt, og skaler konsekvenserne efter jeres egne borgeres forbrug.',
        'Put in your own effect, and scale the consequences to what your own citizens use.',
      ),
      adjust: [{ kind: 'own-figures', about: 'effect' }],
    },
  ];
}

function inMeasure(compared: Compared): Difference[] {
  const { question, pack, group } = compared;
  const { measure } = question;
  if (!measure || outcomeLike(compared)?.isLike) return [];
  const outcomes = Object.values(pack.outcomes).filter(
    (o) => o.group === group && (o.kind === 'success' || o.kind === 'prevention'),
  );
  const names = listed(outcomes.map(({ label }) => say(`»${label.da}«`, `“${label.en}”`)));
  return [
    {
      code: 'measure',
      text: say(
        `I måler »${measure}«; målgruppen måler ${names.da}. Konsekvenserne følger målgruppens mål, ikke jeres.`,
        `You measure “${measure}”; the group measures ${names.en}. The consequences follow its measure, not yours.`,
      ),
      advice: say(
        'Vælg det af målgruppens effektmål, jeres siger mest om, og skriv, hvordan det ene følger af det andet.',
        'Choose the outcome of the group that yours says most about, and write how the one follows from the other.',
      ),
      adjust: [{ kind: 'own-figures', about: 'outcome' }],
    },
  ];
}

/** Everything in which the municipality's group is not the pack's, as far as it was told. */
export const differencesOf = (compared: Compared): Difference[] => [
  ...inProblems(compared),
  ...differencesInAge(compared),
  ...inUnit(compared),
  ...inStage(compared),
  ...inMeasure(compared),
  ...differencesInServices(compared),
];
