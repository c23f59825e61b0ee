import { z } from './zod.ts';

const Stamped = z.strictObject({
  version: z
    .string()
    .min(1)
    .max(100)
    .describe('Versionen, der er låst til. / The version locked to.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Fingeraftryk af indholdet (SHA-256). / Fingerprint of the content (SHA-256).'),
});

/** The exact data and program a case is locked to. */
export const Lock = z
  .strictObject({
    pack: Stamped.describe('Pakken. / The pack.'),
    catalogue: Stamped.describe('Kataloget. / The catalogue.'),
    engine: z.string().min(1).max(100).describe('Regnemotorens version. / Version of the engine.'),
  })
  .describe(
    'Låst til præcis denne pakke, dette katalog og denne motor; skrives af som lock. / Locked to exactly this pack, catalogue and engine; written by som lock.',
  );
export type Lock = z.infer<typeof Lock>;
