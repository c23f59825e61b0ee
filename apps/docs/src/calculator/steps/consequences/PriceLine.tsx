import { priceText } from '../../../site/services.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { withNationalPrice } from './edits.ts';
import { type Row, serviceOf } from './rows.ts';
import { say } from './words.ts';

interface PriceLineProps {
  row: Row;
  fields: Fields;
  all: StepProps;
}

/** The unit price: the national average, or one's own, which can always be taken back. */
export function PriceLine({ row, fields, all }: PriceLineProps) {
  const { language: lang, inputs, calculation } = all;
  const found = serviceOf(inputs, row.body);
  const key = calculation?.resolved.consequences.find(({ id }) => id === row.line)?.price.price.id;
  const field = key === undefined ? undefined : fields.of(key);
  if (!found || field?.type !== 'number') return null;
  const service = found.id;
  const isOwn = service !== undefined && Object.hasOwn(inputs.case.prices ?? {}, service);
  return (
    <div className="cons-price">
      <p className="calc-hint">{say(isOwn ? 'isOwn' : 'isNational', lang)}</p>
      <NumberField {...fields} assumption={field} />
      {isOwn && (
        <button
          type="button"
          onClick={() => {
            const was = all.opened.inputs.case.prices?.[service];
            const price = priceText(found.service, lang);
            all.change((asked) => withNationalPrice(asked, service), {
              at: `prices.${service}`,
              departure: was && {
                step: 'consequences',
                what: found.service.label,
                from: { da: say('isOwn', 'da'), en: say('isOwn', 'en') },
                to: { da: price, en: price },
              },
            });
            all.settle();
          }}
        >
          {say('national', lang, { price: priceText(found.service, lang) })}
        </button>
      )}
    </div>
  );
}
