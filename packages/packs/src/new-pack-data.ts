import { ENGINE_VERSION, type PACK_FILES } from '@som/engine';

/** Price level of the template's figures: the case has the same, so that its arithmetic needs no index. */
export const TEMPLATE_PRICE_YEAR = 2025;

type Content = Readonly<Record<string, unknown>>;

/**
 * The content of a new pack's data files, in the order a person meets them.
 *
 * Every figure is illustrative and chosen so that the worked case can be followed in the head.
 */
export function newPackData(
  id: string,
  title: string,
  format: number,
): Record<keyof typeof PACK_FILES, Content> {
  return {
    'pack.yaml': {
      pack: id,
      format,
      label: { da: title, en: title },
      status: 'draft',
      maintainers: ['…'],
      licence: 'CC-BY-4.0',
      engine: `>=${ENGINE_VERSION} <${Number(ENGINE_VERSION.split('.')[0]) + 1}.0.0`,
    },
    'groups.yaml': {
      'example-group': {
        label: { da: 'Eksempelgruppe', en: 'Example group' },
        definition: {
          da: 'Skriv, hvem der hører til, og hvem der ikke gør.',
          en: 'Write who belongs, and who does not.',
        },
        unit: 'person',
        segments: {
          'age-10-13': { age: [10, 13], share: 0.6 },
          'age-14-17': { age: [14, 17], share: 0.4 },
        },
        basis: 'illustrative',
      },
    },
    'outcomes.yaml': {
      'example-outcome': {
        group: 'example-group',
        kind: 'success',
        label: { da: 'Eksempel på et effektmål', en: 'Example of an outcome' },
        measure: {
          da: 'Skriv, hvad der måles, hvornår og hvordan.',
          en: 'Write what is measured, when and how.',
        },
        lasting: { kind: 'yearly', keeps: { value: 0.8, range: [0.6, 1] } },
        basis: 'illustrative',
      },
    },
    'consequences.yaml': {
      'example-outcome': {
        'fewer-support-hours': {
          service: 'example-support-hour',
          affects: 'holder',
          change: {
            'year-0': { value: -10, range: [-20, 0] },
            'year-1': { value: -20, range: [-40, 0] },
            'year-2': { value: -20, range: [-40, 0] },
          },
          measuredAmong: 'those-still-there',
          basis: 'illustrative',
        },
      },
    },
    'prices.yaml': {
      'example-support-hour': {
        label: { da: 'Støtte, time (eksempel)', en: 'Support, hour (example)' },
        unit: 'hour',
        unitLabel: { da: 'time', en: 'hour' },
        price: 500,
        priceYear: TEMPLATE_PRICE_YEAR,
        index: 'pl-municipal',
        payers: { municipality: 1 },
        departments: { 'family-services': 1 },
        basis: 'illustrative',
      },
    },
    'chains.yaml': {
      'example-chain': {
        label: { da: 'Eksempel på en effektkæde', en: 'Example of an effect chain' },
        group: 'example-group',
        intervention: {
          label: { da: 'Indsatsens navn', en: 'Name of the intervention' },
          content: { da: 'Skriv, hvad der sker i den.', en: 'Write what is done.' },
        },
        theory: [
          {
            text: {
              da: 'Skriv, hvorfor indsatsen fører til effektmålet.',
              en: 'Write why the intervention leads to the outcome.',
            },
            basis: 'illustrative',
          },
        ],
        noEvidence: { da: 'Eksemplet er opdigtet.', en: 'The example is made up.' },
      },
    },
    'studies.yaml': {},
    'sources.yaml': {},
    'known-gaps.yaml': {
      'figures-illustrative': {
        about: { da: 'Alle tal', en: 'All figures' },
        reason: {
          da: 'Tallene er skabelonens eksempler. Fjern dette hul, når de er erstattet.',
          en: 'The figures are the examples of the template. Remove this gap when they are replaced.',
        },
      },
    },
  };
}
