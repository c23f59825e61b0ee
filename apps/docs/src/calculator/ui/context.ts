import type { Language } from '@som/engine';
import { createContext, useContext } from 'react';
import type { TypedBasis } from '../model/typed-basis.ts';

/** The language of the page; every part of the calculator speaks it. */
export const LanguageContext = createContext<Language>('da');

export const useLanguage = (): Language => useContext(LanguageContext);

/** What the numbers changed on the page rest on, as their user says. */
export const TypedBasisContext = createContext<TypedBasis>('illustrative');

export const useTypedBasis = (): TypedBasis => useContext(TypedBasisContext);
