import type { Calculation, Inputs } from '@som/engine';
import { usualSettings } from '@som/report';
import type { BriefSource } from '@som/report/brief';
import { sensitivitySource, uncertaintySource } from '../model/put-back.ts';
import { hireCrew } from '../worker/crew.ts';

/** A calculation with its doubt, worked out in a thread of its own so that the page never stands still. */
export async function withDoubt(
  told: Calculation & { inputs: Inputs },
): Promise<Required<BriefSource>> {
  const { case: asked, pack, catalogue } = told.inputs;
  const settings = usualSettings(told);
  const crew = hireCrew();
  try {
    crew.shelve({ pack, catalogue });
    const sensitive = await crew.run('sensitivity', { case: asked });
    const draws = await crew.run('draw', { case: asked, settings });
    const uncertain = await crew.run('uncertainty', { case: asked, settings, draws });
    return {
      ...told,
      sensitive: sensitivitySource(told, sensitive),
      uncertain: uncertaintySource(told, uncertain),
    };
  } finally {
    crew.end();
  }
}
