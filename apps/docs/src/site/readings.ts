import type { Label } from '@som/engine';

interface Reading {
  name: Label;
  says: Label;
  saysNot: Label;
}

/** What each figure of a result says and does not say, in the order in which a result is read: people before money. */
export const READINGS = {
  people: {
    name: { da: 'Hvor mange mennesker', en: 'How many people' },
    says: {
      da: 'Hvor mange der når målet på grund af forløbet, ud over dem, der ville have nået det alligevel.',
      en: 'How many reach the goal because of the course, beyond those who would have reached it anyway.',
    },
    saysNot: {
      da: 'Hvem det bliver, og hvor meget det betyder for den enkelte. Under ti personer er tallet et gennemsnit over mange hold som jeres.',
      en: 'Who they will be, and what it means to each. Below ten persons the figure is an average over many groups like yours.',
    },
  },
  beyondMoney: {
    name: { da: 'Det, ingen krone viser', en: 'What no krone shows' },
    says: {
      da: 'Hvad der ellers sker for menneskene, og hvordan I vil måle det. Det er den ene af de to bundlinjer og står lige så stort som kronerne.',
      en: 'What else happens to people, and how you will measure it. It is one of the two bottom lines and stands as large as the kroner.',
    },
    saysNot: {
      da: 'Hvad det er værd i kroner. Det regnes ikke om, og det lægges ikke til resultatet.',
      en: 'What it is worth in kroner. It is not converted and not added to the result.',
    },
  },
  net: {
    name: { da: 'Nettoresultat', en: 'Net result' },
    says: {
      da: 'Om det offentlige får mindre eller mere i udgifter over hele perioden, i nutidsværdi. Plus er mindre.',
      en: 'Whether the public sector spends less or more over the whole period, in present value. Plus is less.',
    },
    saysNot: {
      da: 'At pengene kan tages ud af et budget. Priserne er gennemsnit, og en plads koster næsten det samme, selv om én færre bruger den.',
      en: 'That the money can be taken out of a budget. Prices are averages, and a place costs almost the same if one person fewer uses it.',
    },
  },
  perParticipant: {
    name: { da: 'Pr. deltager', en: 'Per participant' },
    says: {
      da: 'Nettoresultatet delt på alle, der begynder. Gør indsatser af forskellig størrelse sammenlignelige.',
      en: 'The net result divided by all who begin. Makes interventions of different size comparable.',
    },
    saysNot: {
      da: 'Hvad én deltager mere betyder: faste omkostninger stiger ikke, når der kommer en til.',
      en: 'What one participant more means: fixed costs do not rise when one more joins.',
    },
  },
  payers: {
    name: { da: 'Kommune, region og stat', en: 'Municipality, region and state' },
    says: {
      da: 'Hvem der lægger ud, og hvem der får mindre i udgifter. Ofte er det ikke den samme.',
      en: 'Who lays out, and who spends less. Often it is not the same one.',
    },
    saysNot: {
      da: 'At den, der vinder, sender pengene tilbage til den, der betaler.',
      en: 'That the one who gains sends the money back to the one who pays.',
    },
  },
  budget: {
    name: { da: 'Budgetår', en: 'Budget years' },
    says: {
      da: 'Startåret og de tre overslagsår uden diskontering, som i kommunens budget.',
      en: 'The start year and the three estimate years undiscounted, as in the municipality’s budget.',
    },
    saysNot: {
      da: 'Om indsatsen kan betale sig. Med indtag over flere år kommer omkostningerne først; se også første årgang alene.',
      en: 'Whether the intervention is worth it. With intake over several years the costs come first; see the first cohort alone as well.',
    },
  },
  payback: {
    name: { da: 'Tjent hjem', en: 'Paid back' },
    says: {
      da: 'Det første år, hvorfra summen bliver ved med at være nul eller derover.',
      en: 'The first year from which the sum stays at zero or above.',
    },
    saysNot: {
      da: 'Hvor meget der kommer bagefter. En indsats, der er hurtigt tjent hjem, kan give mindre i alt end en langsom.',
      en: 'How much comes afterwards. An intervention that pays back fast may give less in all than a slow one.',
    },
  },
  breakEven: {
    name: { da: 'Hvornår går det lige op?', en: 'When does it break even?' },
    says: {
      da: 'Hvor mange der mindst skal nå målet, for at resultatet er nul, når alt andet er, som det står.',
      en: 'How many must at least reach the goal for the result to be zero, with everything else as written.',
    },
    saysNot: {
      da: 'Hvor sandsynligt det er. Sammenlign med det, undersøgelserne fandt, og med jeres egne erfaringer.',
      en: 'How likely that is. Compare with what the studies found and with your own experience.',
    },
  },
  benefitCost: {
    name: { da: 'Gevinst pr. krone', en: 'Benefit per krone' },
    says: {
      da: 'Sparede omkostninger og konsekvenser delt med omkostningerne, for alle offentlige kasser.',
      en: 'Saved costs and consequences divided by costs, for all public purses.',
    },
    saysNot: {
      da: 'Hvor stor indsatsen er. Et lille forløb kan have et højt tal og flytte få kroner.',
      en: 'How large the intervention is. A small course may have a high figure and move few kroner.',
    },
  },
  cashable: {
    name: { da: 'Hvad kan mærkes på budgettet?', en: 'What can be cashed?' },
    says: {
      da: 'Den del af kommunens resultat, som vi ved kan blive til penge. Omkostninger tæller fuldt ud.',
      en: 'The part of the municipality’s result that we know can become money. Costs count in full.',
    },
    saysNot: {
      da: 'At resten er tabt. Den er ukendt: ingen kilde siger, hvor meget der kan hentes.',
      en: 'That the rest is lost. It is unknown: no source says how much can be cashed.',
    },
  },
  basis: {
    name: { da: 'Hvad tallene hviler på', en: 'What the figures rest on' },
    says: {
      da: 'Hvor stor en del af kronerne der hviler på forsøg, registre, takster, skøn og eksempler. Hver linje tæller med sit svageste led.',
      en: 'How much of the kroner rests on trials, registers, tariffs, judgement and examples. Each line counts with its weakest link.',
    },
    saysNot: {
      da: 'At et stærkt grundlag passer på jeres borgere. Et godt forsøg kan være fra et andet land eller en anden tid.',
      en: 'That a strong basis fits your citizens. A good trial may come from another country or another time.',
    },
  },
  cutOff: {
    name: { da: 'Uden for perioden', en: 'Beyond the horizon' },
    says: {
      da: 'Det, der falder efter tidshorisonten, og som ikke er talt med.',
      en: 'What falls after the horizon and is not counted.',
    },
    saysNot: {
      da: 'At det er sikkert. Jo længere frem, jo mindre ved nogen.',
      en: 'That it is certain. The further ahead, the less anybody knows.',
    },
  },
  warnings: {
    name: { da: 'Forhold at se på', en: 'Points to look at' },
    says: {
      da: 'Det, beregningen selv har lagt mærke til: eksempler, dobbelttælling, ukendte andele, år uden for perioden.',
      en: 'What the calculation itself has noticed: examples, double counting, unknown shares, years beyond the horizon.',
    },
    saysNot: {
      da: 'At alt andet er i orden. Den kan ikke se, om jeres tal er rigtige.',
      en: 'That everything else is fine. It cannot see whether your figures are right.',
    },
  },
} as const satisfies Record<string, Reading>;
