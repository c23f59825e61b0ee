import type { Calculation, Inputs, Label, Language } from '@som/engine';

/** A file made from the case. */
export interface Made {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
}

/** A kind of file that can be taken out; what makes it is fetched when it is asked for. */
export interface Export {
  id: string;
  label: Label;
  make: (inputs: Inputs, calculation: Calculation, lang: Language) => Promise<Made>;
}

export const EXPORTS: readonly Export[] = [
  {
    id: 'json',
    label: { da: 'Resultatet (JSON)', en: 'The result (JSON)' },
    make: async (_, { result }) => ({
      name: `${result.case}.result.json`,
      content: `${JSON.stringify(result, null, 2)}\n`,
      type: 'application/json',
    }),
  },
  {
    id: 'html',
    label: { da: 'Rapport til læsning og udskrift (HTML)', en: 'Report to read and print (HTML)' },
    make: async (_, { result }, lang) => {
      const { htmlReport } = await import('./html-report.ts');
      return {
        name: `${result.case}.html`,
        content: htmlReport(result, { lang }),
        type: 'text/html',
      };
    },
  },
];
