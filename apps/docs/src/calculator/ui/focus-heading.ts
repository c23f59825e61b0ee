/** Whoever takes away what they stand on is set down at the heading above it, and not at the top of the page. */
export function focusHeading(from: Element): void {
  const place = from.closest('article')?.parentElement ?? from;
  const heading = place.closest('section, details')?.querySelector<HTMLElement>('summary, h3');
  if (!heading) return;
  if (heading.tagName !== 'SUMMARY') heading.tabIndex = -1;
  heading.focus();
}
