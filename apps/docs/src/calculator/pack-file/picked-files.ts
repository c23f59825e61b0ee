import { LIMITS } from '@som/packs';

/** A file with its place inside what was picked: `adults/cases/one.case.yaml`. */
export interface PickedFile {
  path: string;
  file: File;
}

/** Folders inside folders; a pack has its cases one level down. */
const DEPTH = 3;
/** One more than allowed, so that the reader can say that there are too many. */
const MOST = LIMITS.files + 1;

/** What belongs to no pack: the same that the command line passes by. */
const isPassedBy = (path: string): boolean =>
  path.split('/').some((part, i) => i > 0 && (part.startsWith('.') || part === 'node_modules'));

/** The files of a folder or a single file, as the browser's own chooser gives them. */
export const chosenFiles = (list: FileList | null): PickedFile[] =>
  [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isPassedBy(path) && path.split('/').length <= DEPTH + 2)
    .slice(0, MOST);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser hands over a folder in portions; the last is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  while (found.length < MOST) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) break;
    found.push(...portion);
  }
  return found;
}

async function walk(entry: FileSystemEntry, depth: number, found: PickedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (found.length >= MOST || isPassedBy(path)) return;
  // the browser's own two kinds of entry
  if (entry.isFile) found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
  else if (depth <= DEPTH)
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
      await walk(inner, depth + 1, found);
}

/** The files of the first thing that was dropped. Must be called while the drop is being handled. */
export function droppedFiles(dropped: DataTransfer): Promise<PickedFile[]> {
  const [first] = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: PickedFile[] = [];
  return first
    ? walk(first, 0, found).then(() => found)
    : Promise.resolve(chosenFiles(dropped.files));
}
