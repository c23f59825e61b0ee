import { say, sayNearest } from './say.ts';

/** What can be wrong with a study or an effect chain that somebody contributes. */
export const EVIDENCE = {
  'one-work': say(
    'Studiet skal have sit værk på præcis én måde: source (en nøgle i sources.yaml) eller work (værket skrevet her). Behold én.',
    'A study needs its work in exactly one way: source (a key in sources.yaml) or work (the work written here). Keep one.',
  ),
  'events-above-n': say(
    'Det skete for {events} af {n}. Der kan ikke være flere hændelser end personer: ret events eller n efter kilden.',
    'It happened to {events} of {n}. There cannot be more events than persons: mend events or n after the source.',
  ),
  'arms-above-n': say(
    'De to grupper har {a} og {b} personer, {arms} i alt, men studiet har {n}. Ret antallene efter kilden.',
    'The two arms have {a} and {b} persons, {arms} in all, but the study has {n}. Mend the numbers after the source.',
  ),
  'percent-not-share': say(
    '{value} ligner procent. Her skrives en andel: {share}.',
    '{value} looks like per cent. Write a share here: {share}.',
  ),
  'share-not-events': say(
    'Andelen er {share}, men {events} af {n} er {counted}. Ret det, der er forkert, eller udelad andelen.',
    'The share is {share}, but {events} of {n} is {counted}. Mend whichever is wrong, or leave the share out.',
  ),
  'ratio-below-0': say(
    'Forholdet er {value}, og et forhold kan ikke være under 0. Er det en logaritme eller en forskel? Skriv det som offentliggjort, med det rigtige mål (measure).',
    'The ratio is {value}, and a ratio cannot be below 0. Is it a logarithm or a difference? Write it as published, with the right measure.',
  ),
  'effect-outside-interval': say(
    'Effekten {value} ligger uden for sit eget interval, {low} til {high}. Ret det tal, der er forkert, efter kilden.',
    'The effect {value} lies outside its own interval, {low} to {high}. Mend whichever is wrong after the source.',
  ),
  'interval-turned-round': say(
    'Effekten {value} ligger uden for intervallet {low} til {high}, men 1/{value} ligger i det. Den ene er vendt om: skriv begge med indsatsen i tælleren.',
    'The effect {value} lies outside the interval {low} to {high}, but 1/{value} lies in it. One of them is turned round: write both with the intervention on top.',
  ),
  'interval-of-logarithm': say(
    'Effekten {value} ligger uden for intervallet {low} til {high}. Den ene ligner logaritmen af den anden: skriv begge som forhold.',
    'The effect {value} lies outside the interval {low} to {high}. One looks like the logarithm of the other: write both as ratios.',
  ),
  'interval-other-sign': say(
    'Effekten {value} ligger uden for intervallet {low} til {high}, men gør det ikke med modsat fortegn. Skriv begge med samme fortegn.',
    'The effect {value} lies outside the interval {low} to {high}, but not with the opposite sign. Write both with the same sign.',
  ),
  'interval-in-percent': say(
    'Effekten {value} og intervallet {low} til {high} ser ud til at have hver sin enhed: den ene i procent. Skriv begge som offentliggjort, andele som 0.482.',
    'The effect {value} and the interval {low} to {high} seem to have different units: one is in per cent. Write both as published, shares as 0.482.',
  ),
  'ratio-interval-uneven': say(
    'Intervallet {low} til {high} ligger ikke jævnt om {value}, når et forhold ses, som det skal, på logaritmisk skala. Se efter en skrivefejl, og om tallene er af samme slags (forhold, logaritme, forskel) og fra samme linje.',
    'The interval {low} to {high} does not lie evenly around {value}, seen on the logarithmic scale as a ratio should be. Look for a slip, and whether the numbers are of the same kind (ratio, logarithm, difference) and from the same row.',
  ),
  'interval-uneven': say(
    'Intervallet {low} til {high} ligger ikke jævnt om {value}. Se efter en skrivefejl, og om tallene er fra samme linje.',
    'The interval {low} to {high} does not lie evenly around {value}. Look for a slip, and whether the numbers are from the same row.',
  ),
  'se-is-0': say(
    'Standardfejlen er 0. Intet studie er helt sikkert: skriv den, som den er trykt, eller udelad den.',
    'The standard error is 0. No study is quite certain: write it as printed, or leave it out.',
  ),
  'se-not-interval': say(
    'Standardfejlen er {se}, men intervallet {low} til {high} svarer til {expected}. Er det standardafvigelsen (SD), eller er et af tallene forkert?',
    'The standard error is {se}, but the interval {low} to {high} corresponds to {expected}. Is it the standard deviation (SD), or is one of the numbers wrong?',
  ),
  'se-is-half-width': say(
    'Standardfejlen {se} er det halve af intervallet {low} til {high}. Det er 1,96 gange for meget: den svarer til {expected}.',
    'The standard error {se} is half of the interval {low} to {high}. That is 1.96 times too much: it corresponds to {expected}.',
  ),
  'se-of-logarithm': say(
    'Standardfejlen {se} er logaritmens. Her skrives forholdets egen, {expected}, eller blot intervallet.',
    'The standard error {se} is that of the logarithm. Write that of the ratio itself, {expected}, or just the interval.',
  ),
  'p-without-interval': say(
    'p er {p}, som om der er en effekt, men intervallet {low} til {high} rummer {none}, som er ingen effekt. Se, om begge er fra samme linje.',
    'p is {p}, as if there is an effect, but the interval {low} to {high} contains {none}, which is no effect. See whether both are from the same row.',
  ),
  'interval-without-p': say(
    'p er {p}, som om der ikke er vist en effekt, men intervallet {low} til {high} rummer ikke {none}, som er ingen effekt. Se, om begge er fra samme linje.',
    'p is {p}, as if no effect is shown, but the interval {low} to {high} does not contain {none}, which is no effect. See whether both are from the same row.',
  ),
  'odds-is-risk': say(
    'Effekten {value} er skrevet som odds ratio, men er den relative risiko i de to gruppers tal; deres odds ratio er {counted}. Ret measure til relative-risk, eller ret tallet.',
    'The effect {value} is written as an odds ratio, but is the relative risk of the counts of the two arms; their odds ratio is {counted}. Change measure to relative-risk, or mend the number.',
  ),
  'risk-is-odds': say(
    'Effekten {value} er skrevet som relativ risiko, men er odds ratio i de to gruppers tal; deres relative risiko er {counted}. Ret measure til odds-ratio, eller ret tallet.',
    'The effect {value} is written as a relative risk, but is the odds ratio of the counts of the two arms; their relative risk is {counted}. Change measure to odds-ratio, or mend the number.',
  ),
  'ratio-turned-round': say(
    'Effekten er {value}, men de to gruppers tal giver {counted}, det omvendte. Grupperne er byttet om, eller forholdet er vendt: skriv begge med indsatsen i tælleren.',
    'The effect is {value}, but the counts of the two arms give {counted}, the inverse. The arms are swapped, or the ratio is turned round: write both with the intervention on top.',
  ),
  'difference-turned-round': say(
    'Effekten er {value}, men de to gruppers tal giver {counted}, det modsatte fortegn. Skriv indsatsens andel minus de andres, og sig med betterIs, hvad der er bedst.',
    'The effect is {value}, but the counts of the two arms give {counted}, the opposite sign. Write the share of the intervention minus that of the others, and say with betterIs which is better.',
  ),
  'effect-not-counts': say(
    'Effekten er {value}, men de to gruppers tal giver {counted}. Er effekten justeret, så skriv det i note; ellers ret det, der er forkert.',
    'The effect is {value}, but the counts of the two arms give {counted}. If the effect was adjusted, say so in note; otherwise mend whichever is wrong.',
  ),
  'sd-is-se': say(
    'Effekten er {value}, men gennemsnit og sd giver {counted}. Det passer, hvis sd i virkeligheden er standardfejlen (gennemsnit ± SE): skriv standardafvigelsen, SE gange kvadratroden af antallet.',
    'The effect is {value}, but means and sd give {counted}. That fits if sd is really the standard error (mean ± SE): write the standard deviation, SE times the root of the number of persons.',
  ),
  'effect-not-means': say(
    'Effekten er {value}, men gennemsnittene giver {counted}. Er den justeret eller målt som ændring, så skriv det i note; ellers ret det, der er forkert.',
    'The effect is {value}, but the means give {counted}. If it was adjusted or measured as a change, say so in note; otherwise mend whichever is wrong.',
  ),
  'mean-other-sign': say(
    'Effekten er {value}, men gennemsnittene giver {counted}, det modsatte fortegn. Skriv indsatsens gennemsnit minus de andres, og sig med betterIs, hvad der er bedst.',
    'The effect is {value}, but the means give {counted}, the opposite sign. Write the mean of the intervention minus that of the others, and say with betterIs which is better.',
  ),
  'smd-too-large': say(
    'Effekten er {value} standardafvigelser. Over 3 er næsten altid en fejl: et mål på instrumentets egen skala (mean-difference), eller SE brugt som SD.',
    'The effect is {value} standard deviations. Above 3 is nearly always a slip: a figure on the instrument’s own scale (mean-difference), or SE used as SD.',
  ),
  'means-too-far-apart': say(
    'Gennemsnittene ligger {counted} standardafvigelser fra hinanden. Det er næsten altid, fordi sd er standardfejlen (gennemsnit ± SE). Skriv standardafvigelsen.',
    'The means lie {counted} standard deviations apart. That is nearly always because sd is the standard error (mean ± SE). Write the standard deviation.',
  ),
  'finding-not-positive': say(
    'Studiet siges at have fundet en effekt, men ingen af dets {effects} effekter kan skelnes fra ingen virkning. Skriv finding: null, eller vis den effekt, det bygger på.',
    'The study is said to have found an effect, but none of its {effects} effects can be told from no effect. Write finding: null, or show the effect that it rests on.',
  ),
  'finding-not-null': say(
    'Studiet siges ikke at have fundet en effekt, men alle dets {effects} effekter kan skelnes fra ingen virkning. Ret finding.',
    'The study is said to have found no effect, but all of its {effects} effects can be told from no effect. Mend finding.',
  ),
  'effect-id-taken': say(
    'To effekter i {study} har id’et {value}. Giv den ene et andet, så en sag kan henvise til den.',
    'Two effects of {study} have the id {value}. Rename one, so that a case can cite it.',
  ),
  'unknown-effect': sayNearest(
    'Studiet {study} har ingen effekt med id’et {value}. Skriv id på effekten i studies.yaml.',
    'The study {study} has no effect with the id {value}. Write id on the effect in studies.yaml.',
  ),
  'bearing-not-for-kind': say(
    'Effektmålet {value} er af slagsen {kind} og regnes ud af andre tal. En effekt kan kun sige noget om success og prevention.',
    'The outcome {value} is of kind {kind} and is worked out of other figures. An effect can bear on success and prevention only.',
  ),
  'bearing-twice': say(
    'Effektmålet {value} står to gange i bearsOn. Behold det ene.',
    'The outcome {value} stands twice in bearsOn. Keep one.',
  ),
  'unused-study': say(
    'Studiet {value} bruges ikke. Nævn det i en effektkæde i chains.yaml, eller skriv bearsOn på en af dets effekter.',
    'The study {value} is not used. Name it in an effect chain in chains.yaml, or write bearsOn on one of its effects.',
  ),
  'link-without-evidence': say(
    'Led {step} har grundlaget {basis}, men hverken studies eller source. Skriv, hvad det hviler på, eller noEvidence: at ingen har undersøgt det.',
    'Link {step} has the basis {basis}, but neither studies nor source. Write what it rests on, or noEvidence: that nobody has studied it.',
  ),
  'chain-other-group': say(
    'Effektmålet {value} hører til målgruppen {group}, men effektkæden {chain} er for {own}. Ret group, eller vælg et effektmål for den målgruppe.',
    'The outcome {value} belongs to the group {group}, but the chain {chain} is for {own}. Mend group, or choose an outcome of that group.',
  ),
  'base-unknown': sayNearest(
    'Pakken {value}, som bidraget lægger til, er ikke fundet. Læg den ved siden af bidraget, eller ret extends.',
    'The pack {value}, to which the contribution adds, was not found. Put it beside the contribution, or mend extends.',
  ),
  'base-version': say(
    'Bidraget lægger til {wanted}, men kun version {version} er fundet. Ret extends, eller hent en version, der passer.',
    'The contribution adds to {wanted}, but only version {version} was found. Mend extends, or get a version that fits.',
  ),
  'base-is-contribution': say(
    'Bidraget lægger til {value}, som selv er et bidrag. Læg til pakken {base} i stedet.',
    'The contribution adds to {value}, which is a contribution itself. Add to the pack {base} instead.',
  ),
  'base-has-id': say(
    'Id’et {value} findes allerede i pakken {base}. Et bidrag lægger til og ændrer ikke: giv dit et andet id.',
    'The id {value} exists already in the pack {base}. A contribution adds and does not change: give yours another id.',
  ),
  'contribution-file': say(
    '{name} kan ikke være i et bidrag: målgrupper, effektmål, konsekvenser og priser er pakken {base}s. Fjern filen, eller foreslå ændringen i pakken selv.',
    '{name} cannot be in a contribution: groups, outcomes, consequences and prices are those of the pack {base}. Remove the file, or propose the change in the pack itself.',
  ),
} as const;
