import { number, roleName } from '@som/report';
import { unitName } from '../../../site/names.ts';
import { payersText } from '../../../site/payers.ts';
import { priceText, type Service } from '../../../site/services.ts';
import type { StepProps } from '../step.ts';
import { cashableText, changeText } from './row-text.ts';
import type { Row } from './rows.ts';
import { say } from './words.ts';

interface RowFactsProps {
  row: Row;
  service: Service | undefined;
  all: StepProps;
}

/** What the pack says of a consequence, with its uncertainty and its price. */
export function RowFacts({ row, service, all }: RowFactsProps) {
  const { language: lang, inputs } = all;
  const scale = inputs.case.consequences?.adjust?.[row.id]?.scale.value;
  const unit = service ? unitName(service)[lang] : '';
  return (
    <dl className="cons-facts">
      <div>
        <dt>{say('change', lang)}</dt>
        <dd>
          {changeText(row, lang)}
          {row.state === 'scaled' && scale !== undefined && (
            <strong> · {say('times', lang, { n: number(scale, lang, { decimals: 2 }) })}</strong>
          )}{' '}
          <span className="calc-hint">
            ({say('perUnit', lang, { unit })}
            {row.body.affects !== 'holder' &&
              `; ${say('affects', lang, { who: roleName(row.body.affects, lang) }).toLowerCase()}`}
            )
          </span>
        </dd>
      </div>
      {service && (
        <>
          <div>
            <dt>{say('price', lang)}</dt>
            <dd>{priceText(service, lang)}</dd>
          </div>
          <div>
            <dt>{say('pays', lang)}</dt>
            <dd>{payersText(service, inputs.catalogue, lang)}</dd>
          </div>
          <div>
            <dt>{say('cashable', lang)}</dt>
            <dd>{cashableText(service, lang)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
