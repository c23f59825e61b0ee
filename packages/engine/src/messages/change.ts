import { say } from './say.ts';

/** What can be wrong with a new version: ids that are gone, and changesets that promise too little. */
export const CHANGE = {
  'id-disappeared': say(
    '{what} {value} er væk, og intet siger hvorfor. Skriv det nye id under aliases, eller grunden under withdrawn.',
    'The {what} {value} is gone, and nothing says why. Write its new id under aliases, or the reason under withdrawn.',
  ),
  'alias-disappeared': say(
    'Det tidligere id {value} førte før til et nyt; nu fører det ingen steder hen. Behold linjen under aliases, eller skriv grunden under withdrawn.',
    'The former id {value} used to lead to a new one; now it leads nowhere. Keep the line under aliases, or write the reason under withdrawn.',
  ),
  'id-not-gone': say(
    '{value} står som tidligere id, men findes stadig. Fjern linjen, eller fjern det, der har id’et.',
    '{value} is listed as a former id but still exists. Remove the line, or what has the id.',
  ),
  'alias-leads-nowhere': say(
    '{value} fører videre til {to}, men det findes ikke. Ret linjen.',
    '{value} leads on to {to}, which does not exist. Mend the line.',
  ),
  'different-packs': say(
    'De to sider er {before} og {after}. Sammenlign to udgaver af den samme pakke eller af kataloget.',
    'The two sides are {before} and {after}. Compare two versions of the same pack, or of the catalogue.',
  ),
  'not-in-git': say(
    '{value} findes ikke i git ({why}). Kontrollér mappen og udgaven; se dem med git log eller git tag.',
    '{value} is not in git ({why}). Check the folder and the version; git log and git tag show them.',
  ),
  'pack-disappeared': say(
    'Pakken {value} er væk. Sager, der beder om den, kan ikke regnes: behold mappen med status: withdrawn.',
    'The pack {value} is gone. Cases that ask for it cannot be calculated: keep the folder with status: withdrawn.',
  ),
  'changeset-unreadable': say(
    'Ændringsfilen kan ikke læses ({why}). Den begynder med ---, en linje pr. pakke ("navn": minor) og --- igen.',
    'The changeset cannot be read ({why}). It begins with ---, one line a package ("name": minor) and --- again.',
  ),
  'changeset-missing': say(
    '{name} er ændret ({because}) og skal hæves med mindst {needed}, men ingen ændringsfil nævner den. Skriv den med som bump --why "…".',
    '{name} has changed ({because}) and needs at least a {needed} bump, but no changeset names it. Write it with som bump --why "…".',
  ),
  'changeset-too-small': say(
    '{name} er lovet {promised}, men ændringen er {needed} ({because}). Ret ændringsfilen, eller gør ændringen mindre.',
    '{name} is promised {promised}, but the change is {needed} ({because}). Mend the changeset, or make the change smaller.',
  ),
} as const;
