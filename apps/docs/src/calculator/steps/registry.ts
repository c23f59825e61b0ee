import type { Step } from './step.ts';

/** The steps, each in a script of its own. */
export const STEPS: readonly Step[] = [
  {
    id: 'group',
    title: { da: 'Målgruppe', en: 'Target group' },
    load: () => import('./group/GroupStep.tsx'),
  },
  {
    id: 'costs',
    title: { da: 'Omkostninger', en: 'Costs' },
    load: () => import('./costs/CostsStep.tsx'),
  },
  {
    id: 'effect',
    title: { da: 'Effekt', en: 'Effect' },
    load: () => import('./effect/EffectStep.tsx'),
  },
  {
    id: 'consequences',
    title: { da: 'Konsekvenser og priser', en: 'Consequences and prices' },
    load: () => import('./consequences/ConsequencesStep.tsx'),
  },
  {
    id: 'results',
    title: { da: 'Resultater', en: 'Results' },
    load: () => import('./results/ResultsStep.tsx'),
  },
  {
    id: 'sensitivity',
    title: { da: 'Følsomhed', en: 'Sensitivity' },
    load: () => import('./sensitivity/SensitivityStep.tsx'),
  },
];
