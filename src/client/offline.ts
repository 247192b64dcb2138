/** The page `/offline/`: what to store, what it takes, how far it is, and taking it away. */
import { type OfflineIndex, type Part, sitePart, type Stored } from '../offline/lists.ts';
import { loadIndex, neededBytes, type Plan, planFor, readStored, removeAll, store } from './offline-store.ts';

const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** `3.2 MB`; less than that in kB. */
function size(bytes: number): string {
  return bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${megabytes.format(bytes / 1_000_000)} MB`;
}

class OfflineChoice extends HTMLElement {
  #index: OfflineIndex | undefined;
  #stored: Stored | undefined;
  #running: AbortController | undefined;

  #get(selector: string): HTMLElement;
  #get<T extends HTMLElement>(selector: string, kind: new () => T): T;
  #get(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`/offline/ has no ${selector}`);
    return found;
  }

  connectedCallback(): void {
    this.#get('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#store();
    });
    this.addEventListener('change', (event) => this.#chosenChanged(event.target));
    this.#get('.stop').addEventListener('click', () => this.#running?.abort());
    this.#get('.remove').addEventListener('click', () => void this.#remove());
    this.#get('.update').addEventListener('click', () => void this.#store(this.#stored?.parts));
    void this.#start();
  }

  async #start(): Promise<void> {
    // Both are missing where a page did not come by https.
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#say('This browser can’t store the site here. It takes a browser with service workers, and an address that begins with https.');
      return;
    }
    this.#stored = await readStored().catch(() => undefined);
    this.#showStored();
    try {
      this.#index = await loadIndex();
    } catch {
      const can = this.#stored ? 'What is stored can be read and removed.' : 'Load this page again when you are online.';
      this.#say(`The list of what can be stored could not be loaded. ${can}`);
      return;
    }
    this.#showSizes();
    await this.#lookForUpdate();
  }

  #part(id: string): Part | undefined {
    return this.#index?.parts.find((part) => part.id === id);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="part"]')];
  }

  get #chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  #say(text: string): void {
    const status = this.#get('[role="status"]');
    if (status.textContent !== text) status.textContent = text;
  }

  #showSizes(): void {
    for (const box of this.#boxes) {
      const part = this.#part(box.value);
      const cell = this.querySelector(`[data-size="${CSS.escape(box.value)}"]`);
      box.disabled = !part;
      box.checked = this.#stored?.parts.includes(box.value) ?? false;
      if (cell) cell.textContent = part ? `${number.format(part.files)} files, ${size(part.bytes)}` : 'not published';
    }
    this.#get('input[name="all"]', HTMLInputElement).disabled = false;
    this.#showTotal();
  }

  #chosenChanged(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'all') for (const box of this.#boxes) box.checked = target.checked && !box.disabled;
    this.#showTotal();
  }

  #showTotal(): void {
    const chosen = this.#chosen;
    const all = this.#get('input[name="all"]', HTMLInputElement);
    all.checked = chosen.length === this.#boxes.length;
    all.indeterminate = chosen.length > 0 && !all.checked;
    const bytes = [sitePart, ...chosen].reduce((sum, id) => sum + (this.#part(id)?.bytes ?? 0), 0);
    const site = this.#part(sitePart);
    this.#get('.total').textContent =
      chosen.length === 0
        ? 'Choose a system.'
        : `Takes ${size(bytes)} on this device, of which ${size(site?.bytes ?? 0)} are the home page, the search and the scripts. A host that compresses sends less.`;
    this.#get('button[type="submit"]', HTMLButtonElement).disabled = chosen.length === 0 || this.#running !== undefined;
  }

  #showStored(): void {
    const stored = this.#stored;
    this.#get('.stored').hidden = !stored;
    this.#get('.update').hidden = true;
    if (!stored) return;
    const titles = stored.parts.map((id) => this.#boxes.find(({ value }) => value === id)?.dataset['title'] ?? id);
    const files = Object.keys(stored.files).length;
    this.#get('.stored-what').textContent =
      `${list.format(titles)}: ${number.format(files)} files, ${size(stored.bytes)}, stored on ${day.format(new Date(stored.when))}.`;
  }

  /** Says what an update would bring, when another build is published than the one that is stored. */
  async #lookForUpdate(): Promise<void> {
    if (!this.#stored || !this.#index || this.#stored.version === this.#index.version) return;
    try {
      const plan = await planFor(this.#index, this.#stored.parts, this.#stored);
      this.#get('.update').hidden = false;
      const files = plan.needed.length;
      this.#say(
        files === 0
          ? 'A newer build is published; nothing that is stored has changed.'
          : `A newer build is published: ${number.format(files)} of ${number.format(plan.files.length)} stored files changed, ${size(neededBytes(plan))}.`,
      );
    } catch {
      this.#say('A newer build is published, but its list of files could not be loaded.');
    }
  }

  async #store(systems: readonly string[] = this.#chosen): Promise<void> {
    const running = (this.#running = new AbortController());
    this.classList.add('running');
    const bar = this.#get('progress', HTMLProgressElement);
    const done = this.#get('.done');
    try {
      // A build may be published while the one before is being downloaded.
      for (let again = true; again;) {
        const plan: Plan = await planFor(await loadIndex(), systems, this.#stored);
        const total = neededBytes(plan);
        bar.max = Math.max(1, total);
        bar.value = 0;
        this.#get('.running-part').hidden = false;
        this.#showTotal();
        this.#say(`Storing ${number.format(plan.needed.length)} files, ${size(total)}.`);
        const before = this.#stored;
        this.#stored = await store(
          plan,
          (bytes) => {
            bar.value = bytes;
            done.textContent = `${size(bytes)} of ${size(total)}`;
          },
          running.signal,
        );
        this.#index = await loadIndex();
        again = this.#index.version !== this.#stored.version;
        const gone = Object.keys(before?.files ?? {}).filter((path) => !(path in (this.#stored?.files ?? {}))).length;
        const removed = gone === 0 ? '' : `, ${number.format(gone)} removed`;
        this.#say(
          `Stored: ${number.format(plan.needed.length)} files replaced or added${removed}. These pages now open without a network.`,
        );
      }
    } catch (error) {
      const kept = 'What has come is kept; press the button again to go on.';
      if (running.signal.aborted) this.#say(`Stopped. ${kept}`);
      else if (error instanceof DOMException && error.name === 'QuotaExceededError')
        this.#say('This device has no room for it. Choose less, or make room and press the button again.');
      else this.#say(`Not everything could be downloaded (${error instanceof Error ? error.message : String(error)}). ${kept}`);
    } finally {
      this.#running = undefined;
      this.classList.remove('running');
      this.#get('.running-part').hidden = true;
      this.#showStored();
      this.#showTotal();
    }
  }

  async #remove(): Promise<void> {
    this.#running?.abort();
    await removeAll();
    this.#stored = undefined;
    for (const box of this.#boxes) box.checked = false;
    this.#showStored();
    this.#showTotal();
    this.#say('Removed. Nothing of Errdex’s pages is stored on this device any more.');
    // The button is gone.
    this.#get('[role="status"]').focus();
  }
}

customElements.define('offline-choice', OfflineChoice);
