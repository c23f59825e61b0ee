import type { Language } from '@som/engine';
import { BASIS_MEANINGS, BASIS_NAMES, dayText, number, safeHref } from '@som/report';
import type { Assumption, Work } from '../model/assumption.ts';
import { shownNumber } from '../model/shown-number.ts';
import { say } from '../words.ts';
import { useLanguage, useTypedBasis } from './context.ts';

/** Basis, source, note and uncertainty of a number, one touch away. */
export function OriginDetails({
  assumption,
  changed,
}: {
  assumption: Assumption;
  changed: boolean;
}) {
  const lang = useLanguage();
  const { origin } = assumption;
  // a choice of the case is still a choice when it is made anew
  const typed = useTypedBasis();
  const basis = assumption.basisNow ?? (changed && origin.basis ? typed : origin.basis);
  const { work, note, place, restsOn } = origin;
  const spread = spreadText(assumption, lang);
  return (
    <details className="calc-origin">
      <summary data-basis={basis}>
        <span className="calc-texture" aria-hidden="true" />
        {basis ? BASIS_NAMES[basis][lang] : ownChoice(lang, changed, place)}
        <span className="sr-only">
          {' – '}
          {say('whence', lang)} {assumption.label[lang]}
        </span>
      </summary>
      <dl>
        {changed && (
          <>
            <dt>{say('changed', lang)}</dt>
            <dd>{say('yourFigure', lang, { value: ownValue(assumption, lang) })}</dd>
          </>
        )}
        {origin.basis ? (
          <>
            <dt>{say('basis', lang)}</dt>
            <dd>
              {BASIS_NAMES[origin.basis][lang]}. {BASIS_MEANINGS[origin.basis][lang]}
            </dd>
          </>
        ) : (
          <>
            <dt>{say('basis', lang)}</dt>
            <dd>{say('choice', lang)}</dd>
          </>
        )}
        {work && (
          <>
            <dt>{say('source', lang)}</dt>
            <dd>
              <Cited work={work} />
            </dd>
          </>
        )}
        {restsOn && (
          <>
            <dt>{say('restsOn', lang)}</dt>
            <dd>{restsOn[lang]}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{say('note', lang)}</dt>
            <dd lang="da">{note}</dd>
          </>
        )}
        {spread && (
          <>
            <dt>{say('spread', lang)}</dt>
            <dd>{spread}</dd>
          </>
        )}
        {place && (
          <>
            <dt>{say('place', lang)}</dt>
            <dd>
              <code>{place}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Files of a pack lie in its folder; those of a case have no folder. */
const isOfPack = (place = ''): boolean => /^[a-z0-9-]+\/[a-z]+\.yaml ›/.test(place);

function ownChoice(lang: Language, changed: boolean, place: string | undefined): string {
  if (changed) return lang === 'da' ? 'jeres valg' : 'your choice';
  if (isOfPack(place)) return lang === 'da' ? 'målgruppepakkens tal' : 'figure of the pack';
  return lang === 'da' ? 'sagens valg' : 'the case’s choice';
}

function ownValue(assumption: Assumption, lang: Language): string {
  if (assumption.type === 'choice')
    return assumption.options.find(({ id }) => id === assumption.value)?.label[lang] ?? '';
  return shownNumber(assumption.value, assumption.kind, lang) || '–';
}

function spreadText(assumption: Assumption, lang: Language): string | undefined {
  const { spread } = assumption.origin;
  if (!spread || assumption.type !== 'number') return undefined;
  const show = (value: number) => shownNumber(value, assumption.kind, lang);
  if (spread.kind === 'se')
    return `${lang === 'da' ? 'standardfejl' : 'standard error'} ${number(spread.se, lang, { decimals: 4 })}`;
  const kind =
    spread.kind === 'range'
      ? { da: 'skønnet', en: 'by judgement' }[lang]
      : { da: '95 %-konfidensinterval', en: '95% confidence interval' }[lang];
  return `${show(spread.low)} – ${show(spread.high)} (${kind})`;
}

/** Author, title, publisher, year; a link where the address may stand in one. */
export function Cited({ work }: { work: Work }) {
  const lang = useLanguage();
  const href = work.URL === undefined ? null : safeHref(work.URL);
  const by = [work.author?.join(', '), work.publisher].filter((part) => part);
  const tail = [
    ...by,
    work.issued === undefined ? '' : dayText(String(work.issued), lang),
    work.locator ?? '',
  ];
  return (
    <>
      {href ? (
        <a href={href} rel="noreferrer">
          {work.title}
        </a>
      ) : (
        <cite>{work.title}</cite>
      )}
      {tail.filter((part) => part !== '').map((part) => `. ${part}`)}
    </>
  );
}
