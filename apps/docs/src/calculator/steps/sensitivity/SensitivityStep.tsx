import { breakEvenTable, paybackTable, scenariosTable } from '@som/report';
import { TableView } from '../../ui/TableView.tsx';
import type { StepProps } from '../step.ts';

/** What must be true, and what happens when it is not. */
export default function SensitivityStep({ calculation, language }: StepProps) {
  if (!calculation) return null;
  const { result } = calculation;
  return (
    <div className="calc-details">
      <TableView table={breakEvenTable(result, language)} />
      <TableView table={paybackTable(result, language)} />
      {result.scenarios.length > 0 && <TableView table={scenariosTable(result, language)} />}
    </div>
  );
}
