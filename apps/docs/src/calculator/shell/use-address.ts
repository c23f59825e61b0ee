import type { Case, Language } from '@som/engine';
import { useEffect } from 'react';
import { packCase } from '../model/packed-case.ts';
import { readPlace, writePlace } from '../model/place.ts';
import type { StepId } from '../steps/step.ts';

/** Browsers refuse more than about a hundred new addresses in half a minute. */
const PAUSE_MS = 350;

interface Address {
  /** The worked case it began as. */
  worked: string | undefined;
  /** The case as it was opened. */
  base: Case;
  asked: Case;
  step: StepId;
  lang: Language;
  /** No address opens a case whose pack lies on somebody's own machine. */
  isShareable: boolean;
}

const queryOf = (worked: string | undefined, lang: Language) =>
  worked === undefined ? '' : `?${lang === 'da' ? 'sag' : 'case'}=${worked}`;

/** Keeps the address in step: the worked case it began as, the step, and the whole case once it is another one. */
export function useAddress({ worked, base, asked, step, lang, isShareable }: Address): void {
  useEffect(() => {
    let gone = false;
    const write = async () => {
      const isSame = worked !== undefined && asked === base;
      const packed = isSame || !isShareable ? undefined : await packCase(asked);
      if (gone) return;
      const to = (to: Language) =>
        queryOf(worked, to) +
        writePlace({ step: readPlace(location.hash).step, packed, changes: '' }, to);
      history.replaceState({ som: true }, '', `${location.pathname}${to(lang)}`);
      // the same case with the same changes in the other language
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = `${new URL(link.href).pathname}${to(link.hreflang === 'en' ? 'en' : 'da')}`;
    };
    const timer = setTimeout(() => void write(), PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [worked, base, asked, step, lang, isShareable]);
  // another address typed or pasted over this one, which a browser does not load by itself
  useEffect(() => {
    const changed = () => {
      const { packed, changes } = readPlace(location.hash);
      const isOurs = history.state?.som === true;
      if (!isOurs && (packed !== undefined || changes.includes('='))) location.reload();
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
}
