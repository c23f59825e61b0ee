/** The style of an HTML report: the reader's own fonts, light and dark, A4. */
export const STYLE = `
:root { color-scheme: light dark; --som-surface: #fff; --text: #1c1e21; --muted: #50555c; --rule: #c9cdd2; --soft: #f4f5f6; }
@media (prefers-color-scheme: dark) { :root { --som-surface: #17191c; --text: #e9eaec; --muted: #b3b8bf; --rule: #454a52; --soft: #22252a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--som-surface); color: var(--text); font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--rule); }
p, ul { margin: .5rem 0 1rem; max-width: 42rem; }
.subtitle { color: var(--muted); margin: 0; }
#answer, #beyond-money { font-size: 1.1rem; }
ul { padding-left: 1.2rem; }
li { margin: .3rem 0; }
.som-figure { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
.narrow { display: none; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.6rem; font-size: .92rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.total th, .total td { font-weight: 700; border-top: 2px solid currentColor; border-bottom: 0; }
.people { list-style: none; padding: 0; }
.dots { display: block; letter-spacing: .1em; overflow-wrap: anywhere; line-height: 1.2; }
@media screen and (max-width: 47rem) {
  main { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .som-figure { width: 100%; }
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  th, td { border: 0; padding: .1rem 0; }
  tbody th { font-weight: 600; }
  td { display: flex; justify-content: space-between; gap: 1rem; }
  td::before { content: attr(data-head); color: var(--muted); }
  td, td.number { text-align: right; white-space: normal; }
  .total th, .total td { border-top: 0; }
  tr.total { border-top: 2px solid currentColor; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { color-scheme: light; --som-surface: #fff; --text: #000; --muted: #333; --rule: #999; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .wide { display: block; }
  .narrow { display: none; }
  h2 { break-after: avoid; margin-top: 1.6rem; }
  tr, .som-figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; }
}
`;
