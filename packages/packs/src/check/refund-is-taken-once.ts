import { type Issue, type Pack, problem, worksOf } from '@som/engine';
import type { Rule } from './rule.ts';

type Service = Pack['prices'][string];
type Sources = Pack['sources'];

/** Words for a price from which the state's refund has been taken already; not `ikke efter refusion`. */
const NET =
  /(?<!\b(?:ikke|not)\s)\b(?:efter\s+(?:fradrag\s+(?:af|for)\s+)?(?:stats)?refusion|(?:fratrukket|minus)\s+(?:stats)?refusion|(?:net|after|less|minus)\s+(?:of\s+)?(?:the\s+)?(?:state\s+)?refunds?)\b/iu;

/** The words that say it, or nothing. */
const netIn = (text: string | undefined): string | undefined => NET.exec(text ?? '')?.[0];

/** Services whose price is net by their own words, and which have a refund rule that takes the refund once more. */
export function refundTwice(
  services: Readonly<Record<string, Service>>,
  sources: Sources,
  file: string,
): Issue[] {
  return Object.entries(services).flatMap(([id, service]) => {
    if (service.refund === undefined) return [];
    const key = service.price.source ?? service.source;
    const source = key === undefined ? undefined : sources[key];
    const texts = [service.note, service.price.note, source?.locator, source?.note];
    const said = texts.map(netIn).find((words) => words !== undefined);
    if (said === undefined) return [];
    return [
      problem('refund-twice', file, [id, 'refund'], { service: id, said, refund: service.refund }),
    ];
  });
}

/** A price that is net of the state's refund has no refund rule: the refund would be taken twice. */
export const refundIsTakenOnce: Rule = ({ pack, folder }) =>
  refundTwice(pack.prices, worksOf(pack), `${folder}/prices.yaml`);
