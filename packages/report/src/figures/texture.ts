import type { BasisName } from '@som/engine';

/** How a fill is drawn besides its colour, so that a basis is seen without colour. */
export type Texture = 'solid' | 'hatch' | 'dots' | 'rows' | 'columns';

/** Weak bases look unfinished, strong ones solid. */
export const BASIS_TEXTURES: Readonly<Record<BasisName, Texture>> = {
  illustrative: 'hatch',
  expert: 'dots',
  'own-data': 'columns',
  calibrated: 'rows',
  quasi: 'solid',
  register: 'solid',
  trial: 'solid',
  tariff: 'solid',
};

/** A `<pattern>` of one colour and texture; empty for solid. */
export function pattern(id: string, colour: string, texture: Texture): string {
  const open = (size: number, turn = '') =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}>`;
  const ground = (size: number, opacity: number) =>
    `<rect width="${size}" height="${size}" fill="${colour}" fill-opacity="${opacity}"/>`;
  const drawings: Record<Texture, string> = {
    solid: '',
    hatch: `${open(7, ' patternTransform="rotate(45)"')}<rect width="3" height="7" fill="${colour}"/></pattern>`,
    dots: `${open(6)}${ground(6, 0.3)}<circle cx="3" cy="3" r="1.7" fill="${colour}"/></pattern>`,
    rows: `${open(5)}${ground(5, 0.45)}<rect width="5" height="3" fill="${colour}"/></pattern>`,
    columns: `${open(5)}${ground(5, 0.45)}<rect width="3" height="5" fill="${colour}"/></pattern>`,
  };
  return drawings[texture];
}

/** The attributes of a filled shape: the pattern or the colour, with an outline of the colour. */
export const fill = (id: string, colour: string, texture: Texture): string =>
  `fill="${texture === 'solid' ? colour : `url(#${id})`}" stroke="${colour}" stroke-width="1"`;
