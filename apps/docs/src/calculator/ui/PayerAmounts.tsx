import type { Result } from '@som/engine';
import { PAYER_NAMES } from '@som/report';
import { Amount } from './Amount.tsx';
import { useLanguage } from './context.ts';

const PAYERS = ['municipality', 'region', 'state'] as const;

/** The net result of each purse. */
export function PayerAmounts({ result }: { result: Result }) {
  const lang = useLanguage();
  return (
    <dl className="calc-payers">
      {PAYERS.map((payer) => (
        <div key={payer} data-payer={payer}>
          <dt>{PAYER_NAMES[payer][lang]}</dt>
          <dd>
            <Amount figure={`net.byPayer.${payer}`} value={result.net.byPayer[payer]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
