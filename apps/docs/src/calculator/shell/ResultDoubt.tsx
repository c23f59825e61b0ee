import { doubtInShort } from '@som/report';
import { useDrawn } from '../steps/results/UncertaintyProvider.tsx';
import { useLanguage } from '../ui/context.ts';
import { spoken } from '../ui/spoken.ts';

const say = spoken({
  drawing: { da: 'Usikkerheden regnes …', en: 'Working out the uncertainty …' },
  notDrawn: { da: 'Usikkerheden er ikke regnet.', en: 'The uncertainty has not been worked out.' },
});

/** How sure the net result is, beside it; of an earlier case nothing is said. */
export function ResultDoubt() {
  const lang = useLanguage();
  const { answer, isFresh, ended } = useDrawn();
  if (!answer || !isFresh)
    return <p className="calc-doubt">{say(ended ? 'notDrawn' : 'drawing', lang)}</p>;
  const [said, ...more] = doubtInShort(answer.sent, lang);
  return (
    <p className="calc-doubt" data-figure="doubt">
      {said}.{more.map((sentence) => ` ${sentence}.`)}
    </p>
  );
}
