import type { Language } from '@som/engine';
import { createContext, useContext } from 'react';

/** The language of the page; every part of the calculator speaks it. */
export const LanguageContext = createContext<Language>('da');

export const useLanguage = (): Language => useContext(LanguageContext);
