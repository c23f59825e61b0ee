import { calculate, InputError, type Issue, issueLine, type Pack } from '@som/engine';
import { gzipSync } from 'fflate';
import { createTar } from 'nanotar';
import {
  checkPack,
  lockOf,
  lockText,
  readCase,
  readPack,
  readPackArchive,
  type TextFiles,
} from '../../src/index.ts';
import { CATALOGUE, SMALL } from '../small-pack.ts';
import { tarball } from '../tarball.ts';
import { type Random, randomFrom } from './random.ts';
import { spoilBytes, spoilTar } from './spoil-bytes.ts';
import { spoilText } from './spoil-text.ts';

/** What came of one spoilt input. */
export interface Tried {
  kind: 'case' | 'pack' | 'archive';
  issues: readonly Issue[];
  /** Present when the files could still be calculated. */
  net?: number;
}

/** What inputs are made from: a pack that can be read, and cases for it. */
export interface Corpus {
  pack: Pack;
  cases: readonly string[];
}

const TAR = createTar(
  Object.entries(SMALL).map(([name, data]) => ({ name: `package/${name}`, data })),
  { attrs: { mtime: 0 } },
);
const TGZ = tarball(SMALL);

function calculated(asked: Parameters<typeof calculate>[0]): Pick<Tried, 'issues' | 'net'> {
  try {
    const { result } = calculate(asked);
    return { issues: [], net: result.net.total };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** A worked case without its comments: as many rules to break, a third of the text to read. */
const bare = (text: string): string => text.replaceAll(/^ *#.*\n/gm, '');

function tryCase({ pack, cases }: Corpus, random: Random): Tried {
  const text = spoilText(bare(random.one(cases)), random);
  const { value, issues, locate } = readCase(text, 'spoilt.case.yaml');
  if (!value) return { kind: 'case', issues };
  lockText(text, lockOf(pack, CATALOGUE));
  const done = calculated({
    case: value,
    pack,
    catalogue: CATALOGUE,
    caseFile: 'spoilt.case.yaml',
  });
  return { kind: 'case', ...done, issues: locate(done.issues) };
}

function tryFiles(kind: Tried['kind'], files: TextFiles): Tried {
  const { pack, issues, locate } = readPack(files, 'small');
  if (!pack) return { kind, issues };
  return { kind, issues: locate(checkPack(pack, CATALOGUE, 'small', Object.keys(files))) };
}

function tryPack(random: Random): Tried {
  const name = random.one(Object.keys(SMALL));
  const files = { ...SMALL, [name]: spoilText(SMALL[name] ?? '', random) };
  return tryFiles('pack', files);
}

function tryArchive(random: Random): Tried {
  const bytes =
    random.below(2) === 0
      ? spoilBytes(TGZ, random)
      : gzipSync(random.below(2) === 0 ? spoilTar(TAR, random) : spoilBytes(TAR, random), {
          level: 1,
        });
  const { files, issues } = readPackArchive(bytes, 'spoilt.tgz');
  return issues.length > 0 ? { kind: 'archive', issues } : tryFiles('archive', files);
}

/**
 * Makes one spoilt input and reads it as the product would.
 *
 * @param number - which input: the same number gives the same input
 * @throws whatever the product lets through that is not an issue: a crash
 */
export function tryOne(corpus: Corpus, number: number): Tried {
  const random = randomFrom(number * 2_654_435_761 + 1);
  const kind = random.below(10);
  if (kind < 5) return tryCase(corpus, random);
  return kind < 7 ? tryPack(random) : tryArchive(random);
}

/** A line without the texts that were found in the file: those may look like anything. */
function ownWords(line: string, { found, file, path }: Issue): string {
  const foreign = [...Object.values(found).flat(), file, path.join('.')];
  return (
    foreign
      .filter((text) => typeof text === 'string')
      .map((text) => text.slice(0, 200))
      .filter((text) => text !== '[object Object]')
      // a single sign may also stand in the text around it
      .sort((a, b) => b.length - a.length)
      .reduce((left, text) => left.replaceAll(text, ''), line)
  );
}

/** What is wrong with an issue as words for a person; nothing when it is clean. */
export function unclean(issue: Issue): string | undefined {
  const lines = [issueLine(issue, 'da'), issueLine(issue, 'en')];
  const bad = lines.find((line) => {
    const words = ownWords(line, issue);
    return words.trim() === '' || /\[object|undefined|\{\w+\}/.test(words);
  });
  if (bad !== undefined) return bad;
  return issue.line !== undefined && !(issue.line >= 1)
    ? `line ${issue.line}: ${lines[1]}`
    : undefined;
}
