import { z } from 'zod';
import type { Case } from './case.ts';
import { Format } from './catalogue.ts';
import { Chain } from './chain.ts';
import { Consequence } from './consequence.ts';
import { Group } from './group.ts';
import { Outcome } from './outcome.ts';
import { Service } from './service.ts';
import { Source } from './source.ts';
import { Study } from './study.ts';
import { Day, Id, Label } from './words.ts';

export const PackManifest = z.strictObject({
  pack: Id.describe('Pakkens id = mappens navn. / Id of the pack = name of the folder.'),
  format: Format,
  label: Label,
  description: Label.optional(),
  status: z.enum(['draft', 'reviewed', 'withdrawn']),
  maintainers: z.array(z.string().max(200)).min(1).max(50),
  reviewed: z.strictObject({ by: z.string().max(200), date: Day }).optional(),
  licence: z.string().max(80),
  engine: z
    .string()
    .regex(/^>=\d+\.\d+\.\d+ <\d+\.\d+\.\d+$/)
    .describe('Motorversioner, fx «>=0.1.0 <1.0.0». / Range of engine versions with a ceiling.'),
  aliases: z.record(Id, Id).optional().describe('Tidligere id: nyt id. / Former id: new id.'),
});
export type PackManifest = z.infer<typeof PackManifest>;

const Gap = z.strictObject({ rule: Id.optional(), about: Label, reason: Label });

/** The files of a pack, by name, each with its schema. Cases are files of their own. */
export const PACK_FILES = {
  'pack.yaml': PackManifest,
  'groups.yaml': z.record(Id, Group),
  'outcomes.yaml': z.record(Id, Outcome),
  'consequences.yaml': z.record(Id, z.record(Id, Consequence)),
  'prices.yaml': z.record(Id, Service),
  'chains.yaml': z.record(Id, Chain),
  'studies.yaml': z.record(Id, Study),
  'sources.yaml': z.record(Id, Source),
  'known-gaps.yaml': z.record(Id, Gap),
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
}
