/** A file on the reader's own machine that can be written again. */
export interface FileHandle {
  name: string;
  getFile: () => Promise<File>;
  createWritable: () => Promise<{
    write: (text: string) => Promise<void>;
    close: () => Promise<void>;
  }>;
}

const TYPES = [
  {
    description: 'YAML, JSON',
    accept: { 'application/yaml': ['.yaml', '.yml'], 'application/json': ['.json'] },
  },
];

/** The browser's own dialogues for files, where it has them; TypeScript's library does not know them yet. */
interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<FileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}
const pickers = (): Pickers => window as Pickers; // both are looked for before they are called

const isCancelled = (error: unknown) =>
  error instanceof DOMException && error.name === 'AbortError';

/** Whether a file can be opened so that it can be saved in place again. */
export const canPick = (): boolean => pickers().showOpenFilePicker !== undefined;

/** Asks for a file; nothing when the person thought better of it. */
export async function pickFile(): Promise<FileHandle | undefined> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: TYPES })) ?? [];
    return handle;
  } catch (error) {
    if (isCancelled(error)) return undefined;
    throw error;
  }
}

/** Asks where to save; `download` where the browser has no such dialogue, nothing when it was cancelled. */
export async function pickPlace(name: string): Promise<FileHandle | 'download' | undefined> {
  const pick = pickers().showSaveFilePicker;
  if (!pick) return 'download';
  try {
    return await pick({ suggestedName: name, types: TYPES });
  } catch (error) {
    return isCancelled(error) ? undefined : 'download';
  }
}

export async function writeTo(handle: FileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}
