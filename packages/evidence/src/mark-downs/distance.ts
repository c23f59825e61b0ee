import type { Distance } from './mark-downs.ts';

const NORDIC = ['SE', 'NO', 'FI', 'IS', 'FO', 'GL', 'AX'];
const WESTERN = [
  ...[
    'AT',
    'BE',
    'CH',
    'CY',
    'CZ',
    'DE',
    'EE',
    'ES',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
  ],
  ...['LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SI', 'SK', 'BG', 'US', 'CA', 'AU', 'NZ'],
];

/** How far a study's countries are from Danish conditions; a study of several counts as the furthest of them. */
export function distanceOf(countries: readonly string[] | undefined): Distance {
  if (countries === undefined || countries.length === 0) return 'unknown';
  if (countries.every((country) => country === 'DK')) return 'denmark';
  const near = new Set(['DK', ...NORDIC]);
  if (countries.every((country) => near.has(country))) return 'nordic';
  const west = new Set([...near, ...WESTERN]);
  return countries.every((country) => west.has(country)) ? 'western' : 'elsewhere';
}
