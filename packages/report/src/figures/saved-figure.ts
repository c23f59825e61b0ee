/** Ink and paper of a figure that stands alone. */
const INK = '#111111';
const PAPER = '#ffffff';

/**
 * A figure as a file of its own: dark on white whatever page or program it is put in, also where that is dark; without
 * the variables of our own style sheet, which not every program knows, and without links to places on a page.
 */
export function savedFigure(svg: string): string {
  const standing = svg
    .replace(/var\(--[\w-]+, ?([^)]+)\)/g, '$1')
    .replace(/<\/?a(?=[\s>])[^>]*>/g, '')
    .replace('role="group"', 'role="img"');
  return standing
    .replace('<svg ', `<svg color="${INK}" `)
    .replace('</desc>', `</desc><rect width="100%" height="100%" fill="${PAPER}"/>`);
}
