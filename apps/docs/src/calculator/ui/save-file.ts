/** The bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Hands a text or bytes to the browser as a file to save; nothing leaves the machine. */
export function saveFile(name: string, content: string | Bytes, type: string): void {
  const url = URL.createObjectURL(
    new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
