/** What a brief adds to the style of a report: two sheets of A4, the money and what no krone shows side by side. */
export const BRIEF_STYLE = `
.sheet { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; align-content: start; }
.sheet > * { grid-column: 1 / -1; min-width: 0; }
.sheet > #answer { grid-column: 1; }
.sheet > #beyond-money { grid-column: 2; }
.sheet #answer, .sheet #beyond-money { font-size: inherit; }
.sheet #question > p:first-of-type, .sheet #answer > p:first-of-type strong { font-size: 1.25em; line-height: 1.3; }
.sheet #rests { grid-column: 1; }
.sheet #logbook { grid-column: 2; }
.sheet + .sheet { grid-template-columns: 4fr 3fr; }
.sheet h2 { margin-top: 1.2rem; }
.sheet p, .sheet ul { margin: .3rem 0 .5rem; max-width: none; }
.sheet #stamp p, .sheet #stamp h2 { font-size: .8rem; color: var(--muted); }
.sheet #rests p:has(strong) { border: 2px solid currentColor; padding: .3rem .5rem; font-weight: 600; }
@media screen and (max-width: 47rem) { .sheet { display: block; } }
@media print {
  @page { size: A4; margin: 11mm 14mm 10mm; }
  body { font-size: 9.4pt; line-height: 1.34; }
  h1 { font-size: 17pt; }
  .sheet + .sheet, .sheet + .appendix { break-before: page; }
  .sheet { column-gap: 7mm; }
  .sheet h2 { font-size: 11.5pt; margin-top: 2.2mm; padding-top: 1.6mm; margin-bottom: 1mm; }
  .sheet .som-figure { margin: .5mm auto 0; max-height: 76mm; }
  .sheet #years .som-figure { max-height: 67mm; }
  .sheet li { margin: .8mm 0; }
  .appendix table { font-size: 7.6pt; }
}
`;
