/** A log file that was dropped or chosen: whether it can be read, and what to do when it can't. */

/** Bytes of the largest file that is read. */
const largest = 20_000_000;
/** Text has no NUL; programs, archives and images have one in their first kilobytes. */
const looked = 4096;

export interface LogFile {
  name: string;
  text: string;
  /** `3.2 MB` */
  size: string;
}

/** Why a file is not read; the message is for the reader. */
export class UnreadableFile extends Error {}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * Reads a file as text, in the browser.
 * @throws {UnreadableFile} When it is too large, empty, no text, or can't be read.
 */
export async function readLog(file: File): Promise<LogFile> {
  const { name, size } = file;
  if (size > largest) {
    throw new UnreadableFile(
      `${name} has ${sizeOf(size)}; at most 20 MB are read. Cut out the part around the failure: tail -c 20MB ${name} > end.log`,
    );
  }
  let text: string;
  try {
    const head = new Uint8Array(await file.slice(0, looked).arrayBuffer());
    if (head.includes(0)) {
      throw new UnreadableFile(`${name} is not plain text. Unpack it first if it is compressed; save it as UTF-8 if it is UTF-16.`);
    }
    text = await file.text();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${name} could not be read. Is it a folder, or was it moved? Choose the file again.`);
  }
  if (text.trim() === '') throw new UnreadableFile(`${name} is empty.`);
  return { name, text, size: sizeOf(size) };
}
