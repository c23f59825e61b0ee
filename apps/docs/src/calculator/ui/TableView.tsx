import type { Table } from '@som/report';
import { useId } from 'react';
import { nameFrom } from '../files/file-name.ts';
import { useLanguage } from './context.ts';
import { spoken } from './spoken.ts';
import { useTaking } from './use-taking.ts';

const say = spoken({
  save: { da: 'Gem tabellen (CSV)', en: 'Save the table (CSV)' },
});

/** A table of the report, which can be saved; on a phone it scrolls inside its own frame. */
export function TableView({ table }: { table: Table }) {
  const lang = useLanguage();
  const id = useId();
  const { take, told } = useTaking();
  const last = table.rows.length - 1;
  const side = (column: number) =>
    (table.align ? table.align[column] === 'r' : column > 0) ? 'number' : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="calc-table" tabIndex={0} aria-label={table.caption}>
        <table>
          <caption id={id}>{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((name, column) => (
                <th key={name} scope="col" className={side(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr
                // rows are replaced together and have no name of their own
                key={index}
                className={table.total && index === last ? 'total' : undefined}
              >
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={table.head[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.head[column]} className={side(column)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="calc-table-tools">
        <button
          type="button"
          className="calc-quiet"
          aria-describedby={id}
          onClick={() =>
            void take(nameFrom(table.caption), 'csv', ({ csvFile }) => csvFile(table, lang))
          }
        >
          {say('save', lang)}
        </button>
        <span role="status" className="calc-hint">
          {told}
        </span>
      </p>
    </>
  );
}
