import type { ReactNode } from 'react';

interface ScrollBoxProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** What is wider than the page scrolls inside its own box, which the keyboard can reach. */
export const ScrollBox = ({ label, className = 'calc-table', children }: ScrollBoxProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className={className} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
