import type { Catalogue, Language, Pack } from '@som/engine';
import { unitPrice } from '@som/report';
import { intervalText } from './estimates.ts';
import { unitName } from './names.ts';
import { cataloguePath, packPath, serviceAnchor } from './routes.ts';

export type Service = Catalogue['services'][string];

const inKroner = (value: number, lang: Language): string =>
  lang === 'da' ? `${unitPrice(value, lang)} kr.` : `DKK ${unitPrice(value, lang)}`;

/** `185.520 kr. pr. elevår (2022-priser)`, with its interval where it has one. */
export function priceText(service: Service, lang: Language): string {
  const unit = unitName(service)[lang];
  const { range } = service.price;
  // Between the lowest and the highest price seen: not a judgement, as ranges are elsewhere.
  const interval = range
    ? `${lang === 'da' ? 'fra' : 'from'} ${unitPrice(range[0], lang)} ${lang === 'da' ? 'til' : 'to'} ${unitPrice(range[1], lang)}`
    : intervalText(service.price, lang, inKroner);
  const extra = interval === undefined ? '' : `, ${interval}`;
  const price = inKroner(service.price.value, lang);
  return lang === 'da'
    ? `${price} pr. ${unit} (${service.priceYear}\u2011priser${extra})`
    : `${price} per ${unit} (${service.priceYear} prices${extra})`;
}

/** Where a service is described: with its pack, or in the catalogue. */
export const servicePath = (pack: Pack, lang: Language, service: string): string =>
  `${pack.prices[service] ? packPath(lang, pack.id) : cataloguePath(lang)}#${serviceAnchor(service)}`;
