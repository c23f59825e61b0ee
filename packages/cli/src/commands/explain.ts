import {
  calculate,
  explain,
  explainable,
  InputError,
  nearest,
  PAYERS,
  type Payer,
} from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { explanationReport } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { noSuchFile } from './calculate.ts';
import { caseFiles } from './case-files.ts';

/** The first known name, or a usage error that suggests the nearest. */
function known<T extends string>(
  value: string | undefined,
  names: readonly T[],
  option: string,
  language: 'da' | 'en',
): T | undefined {
  if (value === undefined) return undefined;
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  const near = nearest(value, names);
  const list = (near.length > 0 ? near : names).join(', ');
  throw new UsageError(
    language === 'da'
      ? `--${option} ${value} findes ikke her. Prøv: ${list}.`
      : `There is no --${option} ${value} here. Try: ${list}.`,
  );
}

/** `som explain CASE`: a figure of the result down to the inputs, formula steps and sources that make it. */
export function explainCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const [file, ...more] = caseFiles(options.args, noSuchFile(language));
  if (file === undefined || more.length > 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv én sag: som explain SAG.case.yaml'
        : 'Name one case: som explain CASE.case.yaml',
    );
  const loaded = loadForCase(file, findWorkspace(io.root), text(options, 'pack'));
  if (!loaded.value) {
    sayIssues(io, loaded.issues, language);
    return 1;
  }
  try {
    const inputs = loaded.value;
    const calculation = calculate(inputs);
    const years = calculation.result.byYear.map(({ year }) => String(year));
    const year = known(text(options, 'year'), years, 'year', language);
    const payer: Payer | undefined = known(text(options, 'payer'), PAYERS, 'payer', language);
    const ids = explainable(calculation);
    const item = known(text(options, 'consequence'), ids, 'consequence', language);
    const explanation = explain(inputs, calculation, {
      ...(year !== undefined && { year: Number(year) }),
      ...(payer && { payer }),
      ...(item !== undefined && { item }),
    });
    const detailed = year !== undefined || item !== undefined;
    if (options.json) io.out(JSON.stringify(explanation, null, 2));
    else io.out(explanationReport(explanation, { lang: language, width: io.width, detailed, ids }));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    sayIssues(io, loaded.locate(error.issues.filter((i) => i.level === 'error')), language);
    return 1;
  }
}
