import {
  type Label,
  type LeverWords,
  leverWords,
  type Parameter,
  type Resolved,
} from '@som/engine';

const words = (da: string, en: string): Label => ({ da, en });
const followed = (label: Label, da: string, en: string): Label => ({
  da: `${label.da} (${da})`,
  en: `${label.en} (${en})`,
});

/** Where in its table a number stands: the year, the age, the path. */
function placed(label: Label, id: string): Label {
  const year = /year-(\d+)$/.exec(id)?.[1];
  const age = /\.byAge\.([\d-]+)$/.exec(id)?.[1];
  const path = id.includes('.ifReached.')
    ? words('når målet nås', 'with the outcome')
    : id.includes('.ifNotReached.')
      ? words('når målet ikke nås', 'without the outcome')
      : undefined;
  const onPath = path ? followed(label, path.da, path.en) : label;
  if (age) return followed(onPath, `${age.replace('-', '–')} år`, `ages ${age.replace('-', '–')}`);
  if (year === undefined || onPath.da.endsWith(`(år ${year})`)) return onPath;
  return followed(onPath, `år ${year}`, `year ${year}`);
}

/** What a number of the case is called, and how it is read; every number has a name in words. */
export function parameterWords(parameter: Parameter, resolved: Resolved): LeverWords {
  const { id, kind, value } = parameter;
  const [first = '', second = ''] = id.split('.');
  if (first === 'intake')
    return {
      label: words(`Deltagere, der begynder i ${second}`, `Participants who start in ${second}`),
      unit: words('personer eller familier', 'persons or families'),
      reads: 'number',
    };
  if (first === 'effectScale')
    return {
      label: words('Alle effekter under ét', 'All effects together'),
      unit: words('gange det skrevne', 'times what is written'),
      reads: 'number',
    };
  const named = leverWords(
    {
      id,
      kind: 'parameter',
      unit: kind,
      written: value,
      bounds: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
      linear: parameter.linear,
      at: () => new Map(),
    },
    resolved,
  );
  return { ...named, label: placed(named.label, id) };
}
