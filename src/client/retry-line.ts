/**
 * The line that says when something that could not be downloaded is asked for again: after growing pauses, as soon as
 * the browser is back online, or when the reader says so. It is no live region: a countdown would be read out each
 * second. What is missing is said once, by the box's status.
 */

/** Seconds before the first try, the second, …; after the last of these always as long. */
const pauses = [3, 6, 15, 30, 60];

/** Asks again; ends in {@link RetryLine.failed} or {@link RetryLine.done}. */
export type Try = () => void;

export class RetryLine {
  readonly #before: Element;
  readonly #input: HTMLTextAreaElement;
  readonly #line = document.createElement('p');
  readonly #when = document.createElement('span');
  /** Asks at once. */
  readonly #now = document.createElement('button');
  readonly #reload = document.createElement('button');
  #failures = 0;
  #due: number | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #again: Try = () => undefined;

  /**
   * @param before The element that the line follows.
   * @param input Takes the focus when a button goes that had it; its text outlives a reload.
   */
  constructor(before: Element, input: HTMLTextAreaElement) {
    this.#before = before;
    this.#input = input;
    this.#line.className = 'box-note retry';
    this.#button(this.#now, 'Try now', () => this.#go());
    this.#button(this.#reload, 'Reload the page', () => {
      keepText(input.value);
      location.reload();
    });
    this.#line.append(this.#when, ' ', this.#now);
    addEventListener('online', () => {
      if (!this.#line.isConnected) return;
      this.#failures = 0;
      this.#go();
    });
    addEventListener('offline', () => this.#tell());
  }

  /** Nothing has failed, or everything has come since. */
  get isNew(): boolean {
    return this.#failures === 0;
  }

  /**
   * Something could not be loaded.
   * @param again Asks for it again.
   * @param isModule It is a script. Some browsers remember a script that failed until the page is loaded anew.
   */
  failed(again: Try, isModule = false): void {
    this.#again = again;
    if (isModule && this.#failures > 0) this.#now.after(' ', this.#reload);
    if (!this.#line.isConnected) this.#before.after(this.#line);
    // A failure while typing doesn't put the next try off.
    if (this.#due === undefined) {
      this.#due = Date.now() + 1000 * (pauses[Math.min(this.#failures, pauses.length - 1)] ?? 0);
      this.#failures += 1;
      this.#ticking ??= setInterval(() => this.#tick(), 1000);
    }
    this.#tell();
  }

  /** Nothing is missing any more, or nothing is asked for. */
  done(): void {
    this.#stop();
    this.#failures = 0;
    const focused = this.#line.contains(document.activeElement);
    this.#line.remove();
    if (focused) this.#input.focus();
  }

  #button(button: HTMLButtonElement, text: string, click: () => void): void {
    button.type = 'button';
    button.className = 'tool';
    button.textContent = text;
    button.addEventListener('click', click);
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#due = undefined;
  }

  #go(): void {
    this.#stop();
    this.#when.textContent = 'Trying again…';
    this.#again();
  }

  #tick(): void {
    if (this.#due !== undefined && Date.now() >= this.#due) this.#go();
    else this.#tell();
  }

  #tell(): void {
    if (this.#due === undefined) return;
    const wait = `in ${Math.max(1, Math.ceil((this.#due - Date.now()) / 1000))} s`;
    // A browser that says that it is online may be wrong; one that says that it is not seldom is.
    this.#when.textContent = navigator.onLine ? `Next try ${wait}.` : `You are offline. Next try when you are back, or ${wait}.`;
  }
}

const key = 'errdex-box';

/** Keeps what is in the box for the reload that follows, on this tab only: it can hold secrets. */
function keepText(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Some browsers refuse to keep anything.
  }
}

/** What was in the box before the page was loaded anew; forgotten by this. */
export function keptText(): string {
  try {
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return '';
  }
}
