import type { Language } from '@som/engine';

/** A day as people write it, »22. november 2026«, from 2026-11-22; a year or what is no day stays as it is. */
export function dayText(day: string, lang: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

/** Who and when, as far as they are known: »Socialchefen, 22. november 2026«. */
export const byAndDay = (
  { by, date }: { by?: string | undefined; date?: string | undefined },
  lang: Language,
): string => [by, date && dayText(date, lang)].filter((part) => part !== undefined).join(', ');
