import { exp, type Language } from '@som/engine';
import {
  convert,
  DEFAULT_SWITCHES,
  type EffectSize,
  effectSizeOf,
  isRefused,
  netRateOf,
  SCALE_NAMES,
  SCALES,
  type Scale,
} from '@som/evidence';
import { effectWords, number, ofHundred, type Report } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import type { Options } from '../../options.ts';
import { askedInterval, askedNumber, askedShare } from './asked-figures.ts';
import { askedConstant, askedOneOf } from './asked-switches.ts';
import { listOf, paragraph, sayReport, section, speaker } from './say-report.ts';

const MEASURES = [
  'odds-ratio',
  'relative-risk',
  'hazard-ratio',
  'risk-difference',
  'standardised-mean-difference',
] as const;
const Z95 = 1.959963984540054;

/** The scale on which a measure is added up. */
const scaleOf = (measure: (typeof MEASURES)[number]): Scale =>
  SCALES.find((scale) => scale === measure || scale === `log-${measure}`) ?? 'risk-difference';

/** `som evidence convert --measure odds-ratio --value 1,8`: the same effect on the other scales, and as people of 100. */
export function convertCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const measure = askedOneOf(options, 'measure', MEASURES);
  const value = askedNumber(options, 'value');
  if (measure === undefined || value === undefined)
    throw new UsageError(
      lang === 'da'
        ? `Skriv målet og tallet: som evidence convert --measure odds-ratio --value 1,8 --ci 1.2,2.7 --without 0,3. Mål: ${MEASURES.join(', ')}.`
        : `Give the measure and the figure: som evidence convert --measure odds-ratio --value 1.8 --ci 1.2,2.7 --without 0.3. Measures: ${MEASURES.join(', ')}.`,
    );
  const [ci95, se, p] = [
    askedInterval(options),
    askedNumber(options, 'se'),
    askedNumber(options, 'p'),
  ];
  if (ci95 === undefined && se === undefined && p === undefined)
    throw new UsageError(
      lang === 'da'
        ? 'Usikkerheden mangler: skriv --ci 1.2,2.7, --se 0,2 eller --p 0,03. Uden den kan tallet ikke bruges. Negative tal: --ci=-0.6,-0.1.'
        : 'The uncertainty is missing: give --ci 1.2,2.7, --se 0.2 or --p 0.03. Without it the figure cannot be used. Negative figures: --ci=-0.6,-0.1.',
    );
  const betterIs = askedOneOf(options, 'better', ['higher', 'lower'] as const) ?? 'higher';
  const size = effectSizeOf({
    outcome: { da: 'Effekten', en: 'The effect' },
    measure,
    value,
    betterIs,
    ...(ci95 && { ci95 }),
    ...(se !== undefined && { se }),
    ...(p !== undefined && { p }),
  });
  if (isRefused(size)) {
    io.err(size.refused[lang]);
    return 1;
  }
  const without = askedShare(options, 'without');
  const constant = askedConstant(options) ?? DEFAULT_SWITCHES.logitConstant;
  const to = askedOneOf(options, 'to', MEASURES);
  const wanted = to === undefined ? MEASURES : [to];
  const how = { constant, ...(without !== undefined && { without }) };
  const converted = wanted.map((each) => ({ to: each, size: convert(size, scaleOf(each), how) }));
  const rate = without === undefined ? undefined : netRateOf(size, without);
  if (options.json)
    io.out(JSON.stringify({ from: size, without, constant, betterIs, converted, rate }, null, 2));
  else
    sayReport(
      io,
      report({ size, converted, rate, constant, chosen: options.better !== undefined }, lang),
    );
  return 0;
}

interface Converted {
  size: EffectSize;
  converted: readonly { to: (typeof MEASURES)[number]; size: ReturnType<typeof convert> }[];
  rate: ReturnType<typeof netRateOf> | undefined;
  constant: string;
  /** Somebody said which way is better. */
  chosen: boolean;
}

function report({ size, converted, rate, constant, chosen }: Converted, lang: Language): Report {
  const say = speaker(lang);
  const direction =
    size.betterIs === 'higher'
      ? say('et højere tal er bedst', 'higher is better')
      : say('et lavere tal er bedst', 'lower is better');
  const rows = converted.map(({ to, size: other }) => [
    SCALE_NAMES[scaleOf(to)][lang],
    isRefused(other) ? other.refused[lang] : sizeWords(other, lang),
  ]);
  const steps = converted.flatMap(({ size: other }) =>
    isRefused(other) ? [] : other.steps.map((step) => step[lang]),
  );
  return {
    title: `${SCALE_NAMES[size.scale][lang]} ${sizeWords(size, lang)}`,
    subtitle: say(
      `${direction}${chosen ? '' : ' (ellers: --better lower)'} · konstant mellem standardafvigelser og odds: ${CONSTANTS[constant]?.da ?? constant}`,
      `${direction}${chosen ? '' : ' (else: --better lower)'} · constant between standard deviations and odds: ${CONSTANTS[constant]?.en ?? constant}`,
    ),
    sections: [
      section(say('Den samme effekt på andre skalaer', 'The same effect on other scales'), [
        {
          kind: 'table',
          table: {
            caption: '',
            head: say('Skala|Effekt (95 %-interval)', 'Scale|Effect (95% interval)').split('|'),
            rows,
            align: 'll',
          },
        },
      ]),
      section(say('Som mennesker', 'As people'), [rateParagraph(rate, lang)]),
      section(say('Sådan er der regnet', 'How it was worked out'), [listOf([...new Set(steps)])]),
    ],
  };
}

const CONSTANTS: Readonly<Record<string, { da: string; en: string }>> = {
  'pi-over-root-3': { da: 'π/√3 = 1,814', en: 'π/√3 = 1.814' },
  '1.65': { da: '1,65', en: '1.65' },
};

/** An effect as a reader meets it: ratios are not logged. */
function sizeWords({ scale, estimate, variance }: EffectSize, lang: Language): string {
  const half = Z95 * Math.sqrt(variance);
  const isRatio = scale.startsWith('log-');
  const show = (value: number) => (isRatio ? exp(value) : value);
  const unit = isRatio ? 'ratio' : scale === 'risk-difference' ? 'share' : 'plain';
  const shown = {
    estimate: show(estimate),
    low: show(estimate - half),
    high: show(estimate + half),
  };
  if (unit !== 'share') return effectWords(shown, unit, lang);
  const points = { estimate: shown.estimate * 100, low: shown.low * 100, high: shown.high * 100 };
  const one = (value: number) => number(value, lang, { decimals: 1, signed: true });
  const to = lang === 'da' ? 'til' : 'to';
  return `${one(points.estimate)} (${one(points.low)} ${to} ${one(points.high)}) ${lang === 'da' ? 'af 100' : 'of 100'}`;
}

function rateParagraph(rate: Converted['rate'], lang: Language) {
  const say = speaker(lang);
  if (rate === undefined)
    return paragraph(
      say(
        'Skriv, hvor mange der klarer sig uden indsatsen (--without 0,3), så kan det siges som mennesker.',
        'Say how many do well without the intervention (--without 0.3), and it can be said as people.',
      ),
    );
  if (isRefused(rate)) return paragraph(rate.refused[lang]);
  const people = (share: number) => {
    const size = ofHundred(Math.abs(share), lang);
    return share < 0 ? say(`${size} færre`, `${size} fewer`) : say(`${size} flere`, `${size} more`);
  };
  return paragraph(
    say(
      `${ofHundred(rate.without, lang)} klarer sig uden indsatsen, ${ofHundred(rate.withRate, lang)} med den: ${people(rate.net)} på grund af den (fra ${people(rate.low)} til ${people(rate.high)}).`,
      `${ofHundred(rate.without, lang)} do well without the intervention, ${ofHundred(rate.withRate, lang)} with it: ${people(rate.net)} because of it (from ${people(rate.low)} to ${people(rate.high)}).`,
    ),
  );
}
