import type { Language } from '@som/engine';
import type { FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { Calculator } from '../../calculator/Calculator.tsx';
import { FindGroup } from '../../find-group/FindGroup.tsx';
import { Knowledge } from '../../knowledge-base/Knowledge.tsx';
import { SuccessRate } from '../../success-rate/SuccessRate.tsx';

/** What a page can have on it that answers, by the name the page gives it. */
const APPS: Readonly<Record<string, FunctionComponent<{ lang: Language }>>> = {
  Calculator,
  FindGroup,
  Knowledge,
  SuccessRate,
};

const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'da';
for (const place of document.querySelectorAll<HTMLElement>('[data-app]')) {
  const App = APPS[place.dataset['app'] ?? ''];
  if (App) createRoot(place).render(<App lang={lang} />);
}
