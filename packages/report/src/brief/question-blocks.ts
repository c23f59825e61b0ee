import type { Language } from '@som/engine';
import type { Block } from '../document.ts';
import { number, yearRange } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { listed } from '../words.ts';
import type { BriefSource } from './brief-source.ts';
import { costsOf } from './costs-of.ts';
import { shortened } from './shortened.ts';

/** What is done: the intervention of the chain, or what the costs buy. */
function intervention({ inputs, resolved }: BriefSource, lang: Language): string {
  const { chain } = inputs.case;
  const named = chain === undefined ? undefined : inputs.pack.chains[chain]?.label[lang];
  if (named !== undefined) return plainText(named);
  const bought = resolved.costs.filter(({ saved }) => !saved).map(({ label }) => label[lang]);
  if (bought.length === 0) return lang === 'da' ? 'sagen nævner ingen' : 'the case names none';
  return plainText(listed(bought.slice(0, 4), lang));
}

/** The question, the group, the intervention, how many, and what it costs. */
export function questionBlocks(source: BriefSource, lang: Language): Block[] {
  const { result, inputs } = source;
  const da = lang === 'da';
  const { question } = inputs.case;
  const asked = question
    ? plainText(question[lang])
    : da
      ? `Skal kommunen tilbyde indsatsen til ${plainText(result.group.label.da)}?`
      : `Should the municipality offer the intervention to ${plainText(result.group.label.en)}?`;
  const definition = inputs.pack.groups[result.group.id]?.definition[lang] ?? '';
  const people = number(result.participants, lang, { decimals: 1 });
  const many = plainText(
    result.participants === 1 ? result.group.one[lang] : result.group.many[lang],
  );
  const years = yearRange(result.startYear, result.lastYear);
  const starts = inputs.case.intake ? Object.keys(inputs.case.intake).map(Number) : [];
  const from = yearRange(Math.min(...starts), Math.max(...starts));
  const fact = (lead: string, text: string): Block => ({
    kind: 'paragraph',
    lead: `${lead}:`,
    text,
  });
  return [
    { kind: 'paragraph', text: shortened(asked, 260) },
    fact(
      da ? 'Målgruppe' : 'Target group',
      shortened(`${result.group.label[lang]}. ${definition}`, 260),
    ),
    fact(da ? 'Indsats' : 'Intervention', shortened(intervention(source, lang), 160)),
    fact(
      da ? 'Omfang' : 'Scale',
      da
        ? `${people} ${many} begynder i ${from}; regnet for ${years}.`
        : `${people} ${many} start in ${from}; calculated for ${years}.`,
    ),
    fact(da ? 'Pris' : 'Cost', costsOf(source, lang)),
  ];
}
