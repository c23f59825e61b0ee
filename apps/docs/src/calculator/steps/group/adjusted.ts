import type { Case, Label, Language, Pack } from '@som/engine';
import type { GroupFit } from '@som/packs';
import type { Departure } from '../step.ts';

interface Adjusted {
  at: string;
  edit: (asked: Case) => Case;
  departure: Departure;
}

const label = (da: string, en: string): Label => ({ da, en });
const MOST = 8000;

/** Consequences that the case counts: only those can be left out or scaled. */
function countedIn(asked: Case, pack: Pack): Set<string> {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const outcomes = new Set([
    ...Object.keys(chain?.effect ?? {}),
    ...Object.keys(asked.effect ?? {}),
  ]);
  return new Set([...outcomes].flatMap((id) => Object.keys(pack.consequences[id] ?? {})));
}

const nameOf = (pack: Pack, id: string): Label =>
  Object.values(pack.consequences).flatMap((table) => table[id]?.label ?? [])[0] ?? label(id, id);

/** What the differences between the pack's group and one's own call for in the case, each with its reason. */
export function adjusted(asked: Case, fit: GroupFit, pack: Pack, lang: Language): Adjusted[] {
  const counted = countedIn(asked, pack);
  const done = new Set<string>();
  return fit.differences.flatMap(({ text, adjust }) =>
    adjust.flatMap((one): Adjusted[] => {
      const why = text[lang].slice(0, MOST);
      if (one.kind === 'segments') {
        const segments = Object.fromEntries(
          Object.entries(one.shares).map(([id, value]) => [id, { value }]),
        );
        return [
          {
            at: 'segments',
            edit: (now) => ({ ...now, segments }),
            departure: {
              step: 'group',
              what: label('Hvem de er', 'Who they are'),
              from: label('pakkens fordeling', 'the split of the pack'),
              to: text,
            },
          },
        ];
      }
      if (one.kind !== 'leave-out' && one.kind !== 'scale') return [];
      const { consequence: id } = one;
      if (!counted.has(id) || done.has(id)) return [];
      done.add(id);
      const what = nameOf(pack, id);
      if (one.kind === 'leave-out')
        return [
          {
            at: `consequences.${id}.kept`,
            edit: (now) => {
              const own = now.consequences ?? {};
              return { ...now, consequences: { ...own, leaveOut: { ...own.leaveOut, [id]: why } } };
            },
            departure: {
              step: 'consequences',
              what,
              from: label('med', 'included'),
              to: label(`udeladt. ${text.da}`, `left out. ${text.en}`),
            },
          },
        ];
      const { factor, reason } = one;
      const scaled = {
        scale: { value: factor },
        basis: 'illustrative',
        reason: reason[lang],
      } as const;
      return [
        {
          at: `consequences.${id}.scale`,
          edit: (now) => {
            const own = now.consequences ?? {};
            return { ...now, consequences: { ...own, adjust: { ...own.adjust, [id]: scaled } } };
          },
          departure: {
            step: 'consequences',
            what,
            from: label('pakkens tal', 'the figures of the pack'),
            to: label(
              `gange ${String(factor).replace('.', ',')}. ${text.da}`,
              `times ${factor}. ${text.en}`,
            ),
          },
        },
      ];
    }),
  );
}
