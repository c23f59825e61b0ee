import type { Language } from '@som/engine';
import { HELP } from './help.ts';

/** `som`, the command and, where there is one, its second word; then what it takes. */
const HEAD =
  /^ {2}som ([a-z]+(?: (?:case|pack|study|chain|contribution|search|show|pool|convert|update|ways)\b)?)/;
const CONTINUED = /^ {6}/;

/** The lines of the help about each command, in their order. */
export function helpSections(language: Language): { command: string; lines: string[] }[] {
  const sections: { command: string; lines: string[] }[] = [];
  for (const line of HELP[language].split('\n')) {
    const command = HEAD.exec(line)?.[1];
    const last = sections.at(-1);
    if (line === 'Eksempler' || line === 'Examples') break;
    if (command !== undefined && last?.command === command) last.lines.push(line);
    else if (command !== undefined) sections.push({ command, lines: [line] });
    else if (CONTINUED.test(line)) last?.lines.push(line);
  }
  return sections;
}

/** Examples of a command, as the help has them. */
const examples = (command: string, language: Language): string[] => {
  const lines = HELP[language].split('\n');
  const head = lines.findIndex((line) => line === 'Eksempler' || line === 'Examples');
  return lines.slice(head + 1).filter((line) => line.startsWith(`  som ${command} `));
};

/** Help about one command, or with all commands when there is none of that name. */
export function helpOf(command: string, language: Language): string {
  const own = helpSections(language).filter(
    (section) => section.command === command || section.command.startsWith(`${command} `),
  );
  if (own.length === 0) return HELP[language];
  const shown = examples(command, language);
  const general =
    language === 'da'
      ? 'Alle kommandoer: --lang en for engelsk. Hele hjælpen: som help'
      : 'Every command: --lang en for English. All of the help: som help --lang en';
  return [
    ...own.flatMap(({ lines }) => lines),
    ...(shown.length > 0 ? ['', language === 'da' ? 'Eksempler' : 'Examples', ...shown] : []),
    '',
    general,
  ].join('\n');
}
