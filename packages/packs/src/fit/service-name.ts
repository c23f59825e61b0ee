import type { Catalogue, Label } from '@som/engine';

type Services = Catalogue['services'];

/** Kinds of service in the catalogue, in words. */
export const SERVICE_KINDS: Readonly<Record<string, Label>> = {
  placement: { da: 'anbringelse', en: 'placement in care' },
  'family-support': { da: 'familiestøtte', en: 'family support' },
  school: { da: 'specialundervisning og skole', en: 'special education and school' },
  education: { da: 'uddannelse', en: 'education' },
  benefit: { da: 'ydelser til forsørgelse', en: 'cash benefits' },
  health: { da: 'sundhed og psykiatri', en: 'health and psychiatry' },
  justice: { da: 'politi og kriminalforsorg', en: 'police and prisons' },
  housing: { da: 'botilbud og forsorgshjem', en: 'housing and shelters' },
  support: { da: 'støtte til voksne', en: 'support of adults' },
  income: { da: 'skat og indkomst', en: 'tax and income' },
};

/** »Specialklasse, uge« is called Specialklasse in a sentence. */
const short = (text: string): string => text.replace(/, [^,]*$/, '');

/** What a service or a kind of service is called in a sentence. */
export function serviceName(named: string, services: Services): Label {
  const label = Object.hasOwn(services, named) ? services[named]?.label : undefined;
  if (label) return { da: `»${short(label.da)}«`, en: `“${short(label.en)}”` };
  const kind = Object.hasOwn(SERVICE_KINDS, named) ? SERVICE_KINDS[named] : undefined;
  return kind ?? { da: named, en: named };
}
