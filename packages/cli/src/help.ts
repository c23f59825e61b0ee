import type { Language } from '@som/engine';

const DA = `som – regn på sociale indsatser

  som calculate SAG…            beregn en eller flere sager (filer eller mapper)
      --lang en                 på engelsk
      --json                    resultatet som JSON; flere sager giver én linje hver
      --md FIL, --html FIL      skriv rapporten til en fil
      --pack MAPPE|FIL.tgz      brug pakken i mappen eller pakkefilen
      --locked                  kun med præcis de data, sagen er låst til
  som report SAG                et beslutningsoplæg på to sider til ledere og politikere
      --html FIL --md FIL       til browser og print, eller som Markdown
      --docx FIL                til jeres egen Word-skabelon
      --xlsx FIL                regneark med levende formler
      --csv MAPPE --plain       hver tabel som en fil (--plain: komma og punktum)
      --figures MAPPE           hver figur som SVG, også effektkæden og forbrug med og uden effekten
      --appendix                med bilag: alle forudsætninger, kilder og logbogen
  som lock SAG…                 lås sagen til pakke, katalog og motor, som de er nu
  som explain SAG               følg et tal ned til kilden
      --year ÅR --payer BETALER --consequence ID
  som sensitivity SAG           hvad flytter resultatet, og hvad skal være sandt, for at det går op?
      --payer BETALER --four-years  for hvem, og kun inden for de fire budgetår
      --svg FIL --thresholds FIL    figurerne · --md FIL, --html FIL, --json
  som grid SAG --x ID=fra,til --y ID=fra,til   og hvis to ting er forkerte?
      --points ANTAL --svg FIL --payer BETALER --four-years --json
  som uncertainty SAG           hvor sikkert er det, og hvad er værd at vide?
      --payer BETALER --four-years  for hvem, og kun inden for de fire budgetår
      --rules reported|defaults|cautious   spredning, hvor kilden ingen oplyser; også forsigtigt
      --study ANTAL --study-cost FAST,PR-DELTAGER   er en egen undersøgelse pengene værd?
      --acceptability FIL --outcome ID   hvad må en succes koste? Flere sager: hvem er bedst?
      --svg FIL --fan FIL           fordeling og vifte · --md FIL, --html FIL, --json
      --draws ANTAL --seed TAL --method sobol|monte-carlo --threads ANTAL --csv FIL
  som portfolio MAPPE|SAG…      flere sager under ét
      --payer BETALER --pool KR --returns 0-1 --keep-returning   en pulje, gevinster går tilbage til
      --budget KR                   det bedste sæt inden for budgettet
      --draws ANTAL --fan FIL       hvor sikker summen er: fælles tal rammer alle på én gang
      --rules --seed --threads · --md FIL, --html FIL, --json
  som packs                     pakker, versioner og målgrupper
  som check PAKKE|SAG…          find alt, der er galt
  som fit                       hvilken målgruppe passer til jeres? (alene: spørgsmål og ord)
      --age 8-12 --problem ID --unit person|family --stage TRIN --measure "…"
      --service ID --unused ID  ydelser, I bruger eller ikke bruger
      --top ANTAL               hvor mange målgrupper der vises
      --own FIL --by NAVN       skriv jeres egen gruppe som en sag
      --group MÅLGRUPPE         byg den på denne og ikke på den nærmeste
  som new case                  skriv en ny sag, du kan rette til
      --pack PAKKE --group MÅLGRUPPE --out FIL
  som new pack ID               skriv en ny målgruppepakke, du kan rette til
      --label "NAVN" --in MAPPE
  som new study [ID]            et studie at udfylde, hvert felt forklaret
      --out FIL eller --write   læg det i en fil, eller i pakkens egen (--pack)
  som new chain [ID]            en effektkæde at udfylde; med --group MÅLGRUPPE
      --pack PAKKE|MAPPE        pakken eller bidraget, det er til
      --out FIL eller --write   læg det i en fil, eller i pakkens egen
  som new contribution ID       en mappe med egne studier og effektkæder til en pakke
      --pack PAKKE --label "NAVN" --in MAPPE --group MÅLGRUPPE
  som import FIL.xlsx|FIL.csv   et regneark med konsekvenser bliver til YAML
      --into PAKKEMAPPE --outcome ID --basis GRUNDLAG --source KILDE --sheet ARK
      --out FIL eller --write   skriv i en fil, eller flet ind i consequences.yaml
  som import --template FIL.xlsx  et tomt regneark at udfylde
  som diff FØR EFTER [SAG…]     hvad er ændret i to udgaver, og hvad gør det ved sagerne?
      (mappe, pakke eller pakke@udgave, fx adults@HEAD~1 eller adults@v0.1.0)
      --case SAG --md FIL --json
  som bump [PAKKE…] --why "…"   skriv ændringsfilen med det versionsspring, ændringen kræver
      --since UDGAVE            sammenlign med denne udgave i git, ikke med den seneste udgivelse
      --check                   lover de ventende ændringsfiler nok?
  som upgrade SAG               flyt en sag til den nyeste pakke
      --out FIL eller --write   skriv en ny fil, eller over den gamle
      --from PAKKE@UDGAVE       vis også resultatet før
  som evidence search [ORD…]    studier: hvem, hvad, hvordan, hvad de fandt, og hvor der ingen er
      --group --age --problem --intervention --outcome --design --country --finding
      --map [--svg FIL]         kortet: indsatser og det, der er målt
      --csv FIL --bib FIL --csl FIL   til regneark, BibTeX og litteraturprogrammer
  som evidence show STUDIE…     et studie i sin helhed, eller flere side om side
  som evidence pool PAKKE/EFFEKTMÅL   fra studier til en succesrate, skridt for skridt
      --case SAG --outcome ID   for en sag i stedet
      --chain EFFEKTKÆDE        som den ville se ud med denne effektkæde
      --without 0,3             andelen, der når målet uden indsatsen hos jer
      --model reml|dersimonian-laird|paule-mandel|fixed --test knapp-hartung|wald
      --interval prediction|confidence --constant pi-over-root-3|1.65
      --no-design-mark-down --no-developer-mark-down --no-transfer-mark-down
      --leave-out STUDIE --why "…" --take-in STUDIE   vælg fra og til; det står i logbogen
      --details                 hver vægt, uden ét studie ad gangen, tragt
      --svg FIL --funnel FIL    skov- og tragtplot som figur
      --into SAG --by NAVN      skriv tallet i sagen med det, det hviler på
      --out FIL                 i en ny fil og ikke over sagen
  som evidence convert --measure MÅL --value TAL --ci FRA,TIL
      --se TAL eller --p TAL    i stedet for --ci, når studiet kun oplyser det
      --without 0,3 --better lower --to MÅL   effekten på andre skalaer og som mennesker
      --constant pi-over-root-3|1.65   fra odds til standardafvigelser
  som evidence update --reached 9 --of 31 --without 0,12
      --prior PAKKE/EFFEKTMÅL --prior-weight 0,5   jeres egne resultater oven på studierne
      --low 0,2 --mean 0,3 --high 0,4   eller oven på det, I selv skriver
      --case --outcome --chain --into --by --out   som ved evidence pool
  som evidence ways PAKKE/EFFEKTMÅL   tre ærlige veje, når studierne intet tal giver
      --ours 9/31 --theirs 6/40 --similar "…"
      --before 5/40 --after 19/40 --anyway 0,2 --anyway-from "…"
      --judge "NAVN:0.1,0.2,0.35"   én gang for hver, der skønner; --without 0,3
      --case --outcome --chain --into --by --out   som ved evidence pool
  som help [KOMMANDO]           denne hjælp, eller den om én kommando · som --version

De fleste kommandoer tager også --json og --pack MAPPE|FIL.tgz; alle tager --lang en.

Eksempler
  som calculate targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml
  som calculate min-sag.case.yaml --html rapport.html
  som explain min-sag.case.yaml --year 2027 --payer municipality
  som new case --pack children-youth --group anxiety-6-13 --out min-sag.case.yaml
  som evidence pool adults/stable-housing --without 0,3
  som evidence update --reached 9 --of 31 --without 0,12 --prior children-youth/anxiety-free

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
  som report CASE               a decision brief of two pages for leaders and politicians
      --html FILE --md FILE     for browser and print, or as Markdown
      --docx FILE               for your own Word template
      --xlsx FILE               spreadsheet with live formulas
      --csv FOLDER --plain      each table as a file (--plain: commas and points)
      --figures FOLDER          each figure as SVG, also the effect chain and use with and without
      --appendix                with an appendix: all assumptions, sources and the logbook
  som lock CASE…                lock the case to pack, catalogue and engine as they are now
  som explain CASE              follow a figure down to its source
      --year YEAR --payer PAYER --consequence ID
  som sensitivity CASE          what moves the result, and what must be true for it to break even?
      --payer PAYER --four-years    for whom, and only within the four budget years
      --svg FILE --thresholds FILE  the figures · --md FILE, --html FILE, --json
  som grid CASE --x ID=from,to --y ID=from,to   and if two things are wrong?
      --points NUMBER --svg FILE --payer PAYER --four-years --json
  som uncertainty CASE          how sure is it, and what is worth knowing?
      --payer PAYER --four-years    for whom, and only within the four budget years
      --rules reported|defaults|cautious   a spread where the source reports none; also cautiously
      --study NUMBER --study-cost FIXED,PER-PARTICIPANT   is a local study worth its cost?
      --acceptability FILE --outcome ID   what may a success cost? Several cases: which is best?
      --svg FILE --fan FILE         distribution and fan · --md FILE, --html FILE, --json
      --draws NUMBER --seed NUMBER --method sobol|monte-carlo --threads NUMBER --csv FILE
  som portfolio FOLDER|CASE…    several cases as one
      --payer PAYER --pool DKK --returns 0-1 --keep-returning   a pool that gains return to
      --budget DKK                  the best set within the budget
      --draws NUMBER --fan FILE     how sure the sum is: shared numbers hit all at once
      --rules --seed --threads · --md FILE, --html FILE, --json
  som packs                     packs, versions and target groups
  som check PACK|CASE…          find everything that is wrong
  som fit                       which group fits yours? (alone: the questions and words)
      --age 8-12 --problem ID --unit person|family --stage STAGE --measure "…"
      --service ID --unused ID  services you use or do not use
      --top NUMBER              how many groups are shown
      --own FILE --by NAME      write your own group as a case
      --group GROUP             build it on this one and not on the nearest
  som new case                  write a new case to adapt
      --pack PACK --group GROUP --out FILE
  som new pack ID               write a new target-group pack to adapt
      --label "NAME" --in FOLDER
  som new study [ID]            a study to fill in, every field explained
      --out FILE or --write     add it to a file, or to the pack's own (--pack)
  som new chain [ID]            an effect chain to fill in; with --group GROUP
      --pack PACK|FOLDER        the pack or contribution it is for
      --out FILE or --write     add it to a file, or to the pack's own
  som new contribution ID       a folder of your own studies and chains for a pack
      --pack PACK --label "NAME" --in FOLDER --group GROUP
  som import FILE.xlsx|FILE.csv turn a spreadsheet of consequences into YAML
      --into PACK-FOLDER --outcome ID --basis BASIS --source SOURCE --sheet SHEET
      --out FILE or --write     write to a file, or merge into consequences.yaml
  som import --template FILE.xlsx  an empty spreadsheet to fill in
  som diff BEFORE AFTER [CASE…] what changed between two versions, and what does it do to cases?
      (folder, pack or pack@version, such as adults@HEAD~1 or adults@v0.1.0)
      --case CASE --md FILE --json
  som bump [PACK…] --why "…"    write the changeset with the bump that the change needs
      --since VERSION           compare with this version in git, not with the newest release
      --check                   do the waiting changesets promise enough?
  som upgrade CASE              move a case to the newest pack
      --out FILE or --write     write a new file, or over the old one
      --from PACK@VERSION       show the result before, too
  som evidence search [WORDS…]  studies: who, what, how, what they found, and where there are none
      --group --age --problem --intervention --outcome --design --country --finding
      --map [--svg FILE]        the map: interventions and what was measured
      --csv FILE --bib FILE --csl FILE   for spreadsheets, BibTeX and reference managers
  som evidence show STUDY…      a study in full, or several side by side
  som evidence pool PACK/OUTCOME   from studies to a success rate, step by step
      --case CASE --outcome ID  for a case instead
      --chain CHAIN             as it would be with this effect chain
      --without 0.3             the share that reaches the outcome without it, where you are
      --model reml|dersimonian-laird|paule-mandel|fixed --test knapp-hartung|wald
      --interval prediction|confidence --constant pi-over-root-3|1.65
      --no-design-mark-down --no-developer-mark-down --no-transfer-mark-down
      --leave-out STUDY --why "…" --take-in STUDY   leave out and take in; the logbook says so
      --details                 every weight, without one study at a time, funnel
      --svg FILE --funnel FILE  forest and funnel plot as figures
      --into CASE --by NAME     write the figure into the case with what it rests on
      --out FILE                into a new file and not over the case
  som evidence convert --measure MEASURE --value NUMBER --ci FROM,TO
      --se NUMBER or --p NUMBER instead of --ci, when the study reports no more
      --without 0.3 --better lower --to MEASURE   the effect on other scales and as people
      --constant pi-over-root-3|1.65   from odds to standard deviations
  som evidence update --reached 9 --of 31 --without 0.12
      --prior PACK/OUTCOME --prior-weight 0.5   your own results upon the studies
      --low 0.2 --mean 0.3 --high 0.4   or upon what you write yourself
      --case --outcome --chain --into --by --out   as with evidence pool
  som evidence ways PACK/OUTCOME   three honest ways when the studies give no figure
      --ours 9/31 --theirs 6/40 --similar "…"
      --before 5/40 --after 19/40 --anyway 0.2 --anyway-from "…"
      --judge "NAME:0.1,0.2,0.35"   once for each who judges; --without 0.3
      --case --outcome --chain --into --by --out   as with evidence pool
  som help [COMMAND]            this help, or that of one command · som --version

Most commands also take --json and --pack FOLDER|FILE.tgz; all of them take --lang en.

Examples
  som calculate targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml
  som calculate my-case.case.yaml --html report.html --lang en
  som explain my-case.case.yaml --year 2027 --payer municipality --lang en
  som new case --pack children-youth --group anxiety-6-13 --out my-case.case.yaml
  som evidence pool adults/stable-housing --without 0.3 --lang en
  som evidence update --reached 9 --of 31 --without 0.12 --prior children-youth/anxiety-free --lang en

Payers: municipality, region, state, other.
Exit status: 0 fine · 1 the files have problems · 2 wrong usage.
`;

/** What the command can do, with examples. */
export const HELP: Record<Language, string> = { da: DA, en: EN };
