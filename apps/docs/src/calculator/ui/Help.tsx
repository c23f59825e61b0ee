import type { ReactNode } from 'react';

/** Help where one stumbles: a question that opens its answer. */
export const Help = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="calc-help">
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
);
