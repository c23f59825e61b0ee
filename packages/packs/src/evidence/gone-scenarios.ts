import { type Case, type Effect, type Label, scenarioValues } from '@som/engine';

type Scenarios = NonNullable<Case['scenarios']>;

/**
 * Scenarios that vary a number which an outcome no longer has once its figure is written in another way: `with` where
 * there is now a `successRate`. A case that keeps them cannot be calculated, and half a scenario is another scenario.
 */
export function goneScenarios(
  scenarios: Scenarios | undefined,
  outcome: string,
  effect: Effect,
): Scenarios {
  const prefix = `effect.${outcome}.`;
  const isGone = (path: string) => {
    const [key = ''] = path.startsWith(prefix) ? path.slice(prefix.length).split('.') : [];
    return key !== '' && !Object.hasOwn(effect, key);
  };
  return Object.fromEntries(
    Object.entries(scenarios ?? {}).filter(([, values]) => Object.keys(values).some(isGone)),
  );
}

/** What the logbook says of scenarios that were taken out, with their numbers, so that they can be written again. */
export function goneScenariosText(
  gone: Scenarios,
  outcome: string,
  effect: Effect,
): Label | undefined {
  if (Object.keys(gone).length === 0) return undefined;
  const lines = Object.entries(gone).map(
    ([id, scenario]) =>
      `${id} (${Object.entries(scenarioValues(scenario))
        .map(([path, value]) => `${path}: ${value}`)
        .join(', ')})`,
  );
  const now = `effect.${outcome}.${effect.relativeRisk ? 'relativeRisk' : 'successRate'}`;
  return {
    da: `Taget ud af scenarierne, fordi tallet nu skrives på en anden måde: ${lines.join('; ')}. Skriv dem igen med ${now}.`,
    en: `Taken out of the scenarios, since the figure is now written in another way: ${lines.join('; ')}. Write them again with ${now}.`,
  };
}
