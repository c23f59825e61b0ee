import type { Table } from '@som/report';
import { nameFrom } from '../files/file-name.ts';
import { useLanguage } from './context.ts';
import { say } from './figure-menu-words.ts';
import { Menu } from './Menu.tsx';
import { useTaking } from './use-taking.ts';

interface FigureMenuProps {
  /** What the figure is, in its file name. */
  file: string;
  /** Id of its title in the page, for who hears several such menus. */
  describedBy?: string | undefined;
  draw: (width: number) => string;
  tables: readonly Table[];
}

/** Saves a figure as drawing, as picture, and the numbers behind it. */
export function FigureMenu({ file, describedBy, draw, tables }: FigureMenuProps) {
  const lang = useLanguage();
  const { take, told } = useTaking();
  const one = tables.length === 1;
  return (
    <div className="calc-figure-tools">
      <Menu label={say('save', lang)} describedBy={describedBy}>
        <button
          type="button"
          onClick={() =>
            void take(file, 'svg', ({ svgFile, SAVED_WIDTH }) => svgFile(draw(SAVED_WIDTH)))
          }
        >
          {say('svg', lang)}
        </button>
        <button
          type="button"
          onClick={() =>
            void take(file, 'png', ({ pngFile, SAVED_WIDTH }) => pngFile(draw(SAVED_WIDTH)))
          }
        >
          {say('png', lang)}
        </button>
        {tables.map((table) => (
          <button
            key={table.caption}
            type="button"
            onClick={() =>
              void take(one ? file : `${file}.${nameFrom(table.caption)}`, 'csv', ({ csvFile }) =>
                csvFile(table, lang),
              )
            }
          >
            {one ? say('csvOnly', lang) : say('csv', lang, { name: table.caption })}
          </button>
        ))}
      </Menu>
      <span role="status" className="calc-hint">
        {told}
      </span>
    </div>
  );
}
