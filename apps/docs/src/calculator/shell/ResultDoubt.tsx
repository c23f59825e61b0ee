import type { Result } from '@som/engine';
import { caveatMark, doubtInFewWords, doubtInShort } from '@som/report';
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

/** Keeps an amount on one line. */
const unbroken = (text: string): string =>
  text.replace(/(?<=DKK) | (?=(?:mio\.|mia\.|kr\.|million|billion))/g, '\u00a0');

/** The same in a few words for the line on a phone, with what it is said to be on every figure: `(eksempel)`. */
export function ShortDoubt({ result }: { result: Result }) {
  const lang = useLanguage();
  const { answer, isFresh, ended } = useDrawn();
  const said =
    answer && isFresh
      ? doubtInFewWords(answer.sent, lang)
      : say(ended ? 'notDrawn' : 'drawing', lang);
  return <span className="calc-bar-doubt">{`${unbroken(said)}${caveatMark(result, lang)}`}</span>;
}
