import type { Case, Effect, Issue, Label } from '@som/engine';
import type { Proposal } from '@som/evidence';

/** Who answers for a choice, and when: 2026-11-22. */
export interface Choice {
  by: string;
  date: string;
}

const YAML = { version: '1.2', schema: 'core', lineWidth: 0 } as const;

/** The effect as it stands in a case file. */
export async function effectLines({ outcome, write, sources }: Proposal): Promise<string> {
  const { stringify } = await import('yaml');
  const listed = Object.keys(sources).length > 0 && { sources };
  return stringify({ effect: { [outcome]: write }, ...listed }, YAML);
}

/** The scenarios of a case that cannot stay once the proposal is in it, in words; they vary a number that is then gone. */
export async function scenariosGone(
  { scenarios }: Case,
  { outcome, write }: Proposal,
): Promise<Label | undefined> {
  const isVaried = Object.values(scenarios ?? {}).some((values) =>
    Object.keys(values).some((path) => path.startsWith(`effect.${outcome}.`)),
  );
  if (!isVaried) return undefined;
  const { goneScenarios, goneScenariosText } = await import('@som/packs');
  return goneScenariosText(goneScenarios(scenarios, outcome, write), outcome, write);
}

/**
 * A worked case with the proposal in its effect and a line in its logbook, as a file of its own: without the figures it
 * was held against, which belong to the case as it was. It is read back as strictly as any file.
 */
export async function caseWith(
  asked: Case,
  { outcome, write, log, sources }: Proposal,
  { by, date }: Choice,
): Promise<{ file: string; text: string } | { issues: readonly Issue[] }> {
  const [{ stringify }, { useInCase }] = await Promise.all([import('yaml'), import('@som/packs')]);
  const { published: _published, expected: _expected, ...rest } = asked;
  const id = `${asked.case.slice(0, 75)}-rate`;
  const own: Case = {
    ...rest,
    case: id,
    title: {
      da: `${asked.title.da} – egen succesrate`,
      en: `${asked.title.en} – own success rate`,
    },
  };
  const file = `${id}.case.yaml`;
  const restsOn = write.restsOn && { ...write.restsOn, by, date };
  const effect: Effect = { ...write, ...(restsOn && { restsOn }) };
  const used = useInCase(
    stringify(own, YAML),
    { outcome, effect, sources, log: { date, by, text: log } },
    file,
  );
  return 'text' in used ? { file, text: used.text } : used;
}
