import type { Language } from '@som/engine';
import { createContext, useContext } from 'react';
import type { StrangePack } from '../model/choosable.ts';
import type { TypedBasis } from '../model/typed-basis.ts';

/** The language of the page; every part of the calculator speaks it. */
export const LanguageContext = createContext<Language>('da');

export const useLanguage = (): Language => useContext(LanguageContext);

/** What the numbers changed on the page rest on, as their user says. */
export const TypedBasisContext = createContext<TypedBasis>('illustrative');

export const useTypedBasis = (): TypedBasis => useContext(TypedBasisContext);

/** The pack from a file that the open case rests on; none when the pack is one of the site's. */
export const StrangePackContext = createContext<StrangePack | undefined>(undefined);

export const useStrangePack = (): StrangePack | undefined => useContext(StrangePackContext);

/** Id of the case that is open, for the names of files taken out of it; empty where there is no case. */
export const CaseNameContext = createContext('');

export const useCaseName = (): string => useContext(CaseNameContext);
