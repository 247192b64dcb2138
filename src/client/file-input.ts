/** Log files that a reader chooses, drops on the search box, or pastes. */
import { missingNote } from './answers.ts';
import { importAgain } from './import-again.ts';
import type { LogFile } from './log-file.ts';

/** What the box does with them. */
export interface FileHandlers {
  /** Something was dropped or pasted, which may hold secrets. */
  given(): void;
  opened(file: LogFile): void;
  /** Tells the reader why a file was not opened. */
  say(text: string): void;
  /** What reads files could not be loaded. */
  missing(note: string, again: () => void): void;
  /** What reads files is there. */
  there(): void;
}

export class FileInput {
  readonly #box: HTMLElement;
  readonly #handlers: FileHandlers;
  #chooser: HTMLInputElement | undefined;

  /** @param box What files are dropped on. */
  constructor(box: HTMLElement, handlers: FileHandlers) {
    this.#box = box;
    this.#handlers = handlers;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    box.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      box.classList.add('dropping');
    });
    box.addEventListener('dragleave', (event) => {
      if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) box.classList.remove('dropping');
    });
    box.addEventListener('drop', (event) => {
      handlers.given();
      box.classList.remove('dropping');
      this.take(event, event.dataTransfer?.files);
    });
  }

  /** Lets the reader choose one. */
  choose(): void {
    if (!this.#chooser) {
      this.#chooser = document.createElement('input');
      this.#chooser.type = 'file';
      this.#chooser.hidden = true;
      this.#chooser.addEventListener('change', () => void this.#open([...(this.#chooser?.files ?? [])]));
      this.#box.append(this.#chooser);
    }
    // The same file may be chosen again, and have grown.
    this.#chooser.value = '';
    this.#chooser.click();
  }

  /** Opens files that were pasted or dropped; text goes into the box by itself. */
  take(event: Event, files: FileList | undefined): void {
    if (!files || files.length === 0) return;
    event.preventDefault();
    void this.#open([...files]);
  }

  async #open(files: readonly File[]): Promise<void> {
    const [first] = files;
    if (!first) return;
    if (files.length > 1) {
      this.#handlers.say(`${files.length} files were dropped, and one is read at a time. Drop the first one alone.`);
      return;
    }
    const module = await importAgain(() => import('./log-file.ts'), 'readLog').catch(() => undefined);
    if (!module) {
      this.#handlers.missing(missingNote(['what reads log files']), () => void this.#open(files));
      return;
    }
    this.#handlers.there();
    const { readLog, UnreadableFile } = module;
    try {
      this.#handlers.opened(await readLog(first));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.#handlers.say(error.message);
    }
  }
}
