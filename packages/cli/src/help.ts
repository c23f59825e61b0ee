import type { Language } from '@som/engine';

const DA = `som – regn på sociale indsatser

  som calculate SAG…            beregn en eller flere sager (filer eller mapper)
      --lang en                 på engelsk
      --json                    resultatet som JSON; flere sager giver én linje hver
      --md FIL, --html FIL      skriv rapporten til en fil
      --pack MAPPE|FIL.tgz      brug pakken i mappen eller pakkefilen
      --locked                  kun med præcis de data, sagen er låst til
  som lock SAG…                 lås sagen til pakke, katalog og motor, som de er nu
  som explain SAG               følg et tal ned til kilden
      --year ÅR --payer BETALER --consequence ID
  som packs                     pakker, versioner og målgrupper
  som check PAKKE|SAG…          find alt, der er galt
  som new case                  skriv en ny sag, du kan rette til
      --pack PAKKE --group MÅLGRUPPE --out FIL
  som help [KOMMANDO]           denne hjælp · som --version

Eksempler
  som calculate targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml
  som calculate min-sag.case.yaml --html rapport.html
  som explain min-sag.case.yaml --year 2027 --payer municipality
  som new case --pack children-youth --group anxiety-6-13 --out min-sag.case.yaml

Betalere: municipality (kommune), region, state (stat), other (andre).
Slutkode: 0 alt i orden · 1 filerne har problemer · 2 kommandoen er skrevet forkert.
`;

const EN = `som – calculate social interventions

  som calculate CASE…           calculate one or more cases (files or folders)
      --lang en                 in English
      --json                    the result as JSON; several cases give one line each
      --md FILE, --html FILE    write the report to a file
      --pack FOLDER|FILE.tgz    use the pack in the folder or the package file
      --locked                  only with exactly the data the case is locked to
  som lock CASE…                lock the case to pack, catalogue and engine as they are now
  som explain CASE              follow a figure down to its source
      --year YEAR --payer PAYER --consequence ID
  som packs                     packs, versions and target groups
  som check PACK|CASE…          find everything that is wrong
  som new case                  write a new case to adapt
      --pack PACK --group GROUP --out FILE
  som help [COMMAND]            this help · som --version

Examples
  som calculate targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml
  som calculate my-case.case.yaml --html report.html --lang en
  som explain my-case.case.yaml --year 2027 --payer municipality --lang en
  som new case --pack children-youth --group anxiety-6-13 --out my-case.case.yaml

Payers: municipality, region, state, other.
Exit status: 0 fine · 1 the files have problems · 2 wrong usage.
`;

/** What the command can do, with examples. */
export const HELP: Record<Language, string> = { da: DA, en: EN };
