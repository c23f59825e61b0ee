import type { Case } from './case.ts';
import { Format } from './catalogue.ts';
import { Chain } from './chain.ts';
import { Consequence } from './consequence.ts';
import { Group } from './group.ts';
import { Outcome } from './outcome.ts';
import { Service } from './service.ts';
import { Source } from './source.ts';
import { Study } from './study.ts';
import { Day, formerIds, Id, Label } from './words.ts';
import { z } from './zod.ts';

export const PackManifest = z
  .strictObject({
    pack: Id.describe('Pakkens id = mappens navn. / Id of the pack = name of the folder.'),
    format: Format,
    label: Label.describe('Pakkens navn. / Name of the pack.'),
    description: Label.optional().describe(
      'Hvem og hvad pakken dækker. / Whom and what the pack covers.',
    ),
    status: z
      .enum(['draft', 'reviewed', 'withdrawn'])
      .describe(
        'Udkast, gennemgået af andre, eller trukket tilbage. / Draft, reviewed by others, or withdrawn.',
      ),
    maintainers: z
      .array(z.string().max(200))
      .min(1)
      .max(50)
      .describe('Hvem holder pakken ved lige. / Who maintains the pack.'),
    reviewed: z
      .strictObject({
        by: z.string().max(200).describe('Hvem gennemgik den. / Who reviewed it.'),
        date: Day.describe('Hvornår, som 2026-03-01. / When, as 2026-03-01.'),
      })
      .optional()
      .describe('Den seneste gennemgang. / The latest review.'),
    licence: z.string().max(80).describe('Licens, fx CC-BY-4.0. / Licence, such as CC-BY-4.0.'),
    engine: z
      .string()
      .regex(/^>=\d+\.\d+\.\d+ <\d+\.\d+\.\d+$/)
      .describe('Motorversioner, fx »>=0.1.0 <1.0.0«. / Range of engine versions with a ceiling.'),
    extends: z
      .string()
      .max(200)
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*@\S+$/)
      .optional()
      .describe(
        'Pakken, som denne lægger effektkæder og studier til, fx children-youth@^0.1. / The pack to which this adds chains and studies.',
      ),
    ...formerIds,
  })
  .describe(
    'Pakkens forside: id, navn, status og licens. / Front page of the pack: id, name, status and licence.',
  );
export type PackManifest = z.infer<typeof PackManifest>;

const Gap = z
  .strictObject({
    rule: Id.optional().describe('Reglen, der ikke er opfyldt. / The rule not met.'),
    at: z
      .string()
      .max(300)
      .optional()
      .describe(
        'Stedet, hullet gælder, fx consequences.yaml/effektmål/konsekvens; uden det hele pakken. / The place it concerns; without it the whole pack.',
      ),
    about: Label.describe('Hvad hullet handler om. / What the gap is about.'),
    reason: Label.describe(
      'Hvorfor det er der, og hvad der mangler. / Why it is there, and what is missing.',
    ),
  })
  .describe('Noget, pakken endnu ikke kan svare på. / Something the pack cannot answer yet.');

/** The files of a pack, by name, each with its schema. Cases are files of their own. */
export const PACK_FILES = {
  'pack.yaml': PackManifest,
  'groups.yaml': z.record(Id, Group).describe('Målgrupper efter id. / Target groups by id.'),
  'outcomes.yaml': z.record(Id, Outcome).describe('Effektmål efter id. / Outcomes by id.'),
  'consequences.yaml': z
    .record(
      Id,
      z
        .record(Id, Consequence)
        .describe('Effektmålets konsekvenser efter id. / Consequences of the outcome by id.'),
    )
    .describe(
      'Konsekvenser for hvert effektmål: hvad ændrer sig, for hvem, år for år. / Consequences of each outcome: what changes, for whom, year by year.',
    ),
  'prices.yaml': z
    .record(Id, Service)
    .describe('Ydelser, som kun denne pakke bruger. / Services only this pack uses.'),
  'chains.yaml': z.record(Id, Chain).describe('Effektkæder efter id. / Effect chains by id.'),
  'studies.yaml': z
    .record(Id, Study)
    .describe('Studierne bag effektkæderne. / The studies behind the chains.'),
  'sources.yaml': z.record(Id, Source).describe('Værker, der henvises til. / Works cited.'),
  'known-gaps.yaml': z
    .record(Id, Gap)
    .describe('Det, pakken endnu ikke kan svare på. / What the pack cannot answer yet.'),
} as const;

/** A versioned target-group pack: data and nothing else. */
export interface Pack {
  id: string;
  version: string;
  /** SHA-256 over the content of its files. */
  hash: string;
  manifest: PackManifest;
  groups: Record<string, Group>;
  outcomes: Record<string, Outcome>;
  /** outcome → consequence id → consequence */
  consequences: Record<string, Record<string, Consequence>>;
  prices: Record<string, Service>;
  chains: Record<string, Chain>;
  studies: Record<string, Study>;
  sources: Record<string, Source>;
  knownGaps: Record<string, z.infer<typeof Gap>>;
  /** Worked cases that ship with the pack, by case id. */
  cases: Record<string, Case>;
  /** The pack to which this one adds chains and studies; what it has is in the tables above too. */
  base?: Pack;
}
