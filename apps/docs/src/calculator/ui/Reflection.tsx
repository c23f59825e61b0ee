import type { Label } from '@som/engine';
import { useLanguage } from './context.ts';

const TITLE: Label = { da: 'Tal om det, før I går videre', en: 'Talk about it before you go on' };

/** Questions that matter at this step; nobody has to answer them here. */
export function Reflection({ questions }: { questions: readonly Label[] }) {
  const lang = useLanguage();
  return (
    <aside className="calc-reflection" aria-label={TITLE[lang]}>
      <h3>{TITLE[lang]}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.da}>{question[lang]}</li>
        ))}
      </ul>
    </aside>
  );
}
