/**
 * The paste box: code matches first and apart, pages that hold the words after them. Follows the ARIA Authoring
 * Practices' combobox: focus stays in the box, `aria-activedescendant` names the option.
 */
import { fragmentText, isShareable, rememberQuery } from './address.ts';
import { type Answer, answersTo, answersToFile, type Asked, missingNote } from './answers.ts';
import { FileInput } from './file-input.ts';
import { chosenSystems, systemToggles } from './filters.ts';
import type { LogFile } from './log-file.ts';
import { group, recentOptions } from './options.ts';
import { forgetVisits, recentVisits } from './recent.ts';
import { loadResolver, type Resolver } from './load-resolver.ts';
import { ResultList } from './result-list.ts';
import { keptText, RetryLine } from './retry-line.ts';

/** From here on the box keeps its size: measuring itself by its text would take seconds. */
const longText = 20_000;
/**
 * Milliseconds after the last keystroke before it is kept in the address: a browser takes several times as long for that
 * as the answer takes, and each keystroke would wait for it.
 */
const addressPause = 100;
/** Control characters but line ends and tabs, and halves of surrogate pairs. */
const unshowable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

interface Parts {
  input: HTMLTextAreaElement;
  list: ResultList;
  retry: RetryLine;
  status: HTMLElement;
  tools: HTMLElement;
}

class SearchBox extends HTMLElement {
  #parts: Parts | undefined;
  #turn = new AbortController();
  /** Pasted text can hold secrets; it stays out of the address until the box has been empty. */
  #pasted = false;
  #file: LogFile | undefined;
  /** What stands between the box and the list: the file that is open, or what is kept on the device. */
  #note: HTMLElement | undefined;
  #resolver: Resolver | undefined;
  /** The page puts the reader into the box, who has not come there himself. */
  #opening = false;
  /** What keeps the query in the address, when the time has come. */
  #remembering: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('textarea');
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    const status = this.querySelector<HTMLElement>('.status');
    const tools = this.querySelector<HTMLElement>('.box-tools');
    if (this.#parts || !input || !list || !status || !tools) return;
    this.#parts = { input, list: new ResultList(list, input), retry: new RetryLine(status, input), status, tools };
    const files = new FileInput(this, {
      given: () => (this.#pasted = true),
      opened: (file) => this.#showFile(file),
      say: (text) => this.#say(text),
      missing: (note, again) => {
        this.#say(note);
        this.#parts?.retry.failed(again, true);
      },
      there: () => this.#parts?.retry.done(),
    });
    input.addEventListener('focus', () => void this.#touched());
    input.addEventListener('input', () => this.#changed());
    input.addEventListener('paste', (event) => {
      this.#pasted = true;
      files.take(event, event.clipboardData?.files);
    });
    input.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('click', (event) => this.#leaving(event));
    tools.querySelector('.open-file')?.addEventListener('click', () => files.choose());
    this.addEventListener('focusout', (event) => {
      // Clicks outside of the page and of the box take back what only the focus brought.
      const within = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
      if (within || !this.#isEmpty) return;
      this.#parts?.retry.done();
      this.#show({ groups: [], status: '' });
    });
    this.#start(input);
  }

  /** Nothing is typed, and no file open. */
  get #isEmpty(): boolean {
    return this.#file === undefined && (this.#parts?.input.value ?? '').trim() === '';
  }

  /** Takes `?q=`, or on the search page the fragment and the focus. */
  #start(input: HTMLTextAreaElement): void {
    if (this.dataset['address'] !== undefined) {
      const query = new URLSearchParams(location.search).get('q') ?? '';
      const fragment = this.dataset['autofocus'] !== undefined && query === '' ? fragmentText() : '';
      if (query + fragment !== '') input.value = query + fragment;
      this.#pasted = fragment !== '';
    }
    if (input.value === '') input.value = keptText();
    if (input.value !== '') void this.#answer();
    // Somebody may have come before this script.
    if (document.activeElement === input) void this.#touched();
    else if (this.dataset['autofocus'] !== undefined) {
      this.#opening = true;
      input.focus({ preventScroll: true });
      this.#opening = false;
    }
  }

  /** The first touch loads the resolver; each one offers to the empty box what was opened lately. */
  async #touched(): Promise<void> {
    const opening = this.#opening;
    if (this.#isEmpty) this.#offerRecent();
    let resolver: Resolver;
    try {
      resolver = await loadResolver();
    } catch {
      // Answers say it themselves.
      if (!this.#isEmpty) return;
      this.#say(missingNote(['the list of codes']));
      this.#parts?.retry.failed(() => void this.#touched());
      return;
    }
    if (this.#isEmpty) {
      if (!this.#parts?.retry.isNew) this.#say('');
      this.#parts?.retry.done();
    }
    if (!opening) resolver.prepare();
    if (resolver === this.#resolver) return;
    this.#resolver = resolver;
    const toggles = systemToggles(resolver, () => void this.#answer());
    if (toggles) this.#parts?.tools.append(toggles);
    // Now the names of systems are known.
    if (this.#isEmpty && document.activeElement === this.#parts?.input) this.#offerRecent();
  }

  #changed(): void {
    if (!this.#parts) return;
    const { value } = this.#parts.input;
    this.#close();
    if (value === '') this.#pasted = false;
    clearTimeout(this.#remembering);
    this.#remembering = setTimeout(() => this.#remember(), addressPause);
    void this.#answer();
  }

  /** Keeps the query in the page's address now. */
  #remember(): void {
    clearTimeout(this.#remembering);
    if (!this.#parts || this.dataset['address'] === undefined) return;
    rememberQuery(this.#parts.input.value, this.#pasted, this.dataset['autofocus'] !== undefined);
  }

  /**
   * Answers what is in the box, or the file that is open.
   * @param again What was missing is asked for again: what is shown stays until there is a better answer.
   */
  async #answer(again = false): Promise<void> {
    if (!this.#parts) return;
    const { input, list } = this.#parts;
    this.#turn.abort();
    const turn = (this.#turn = new AbortController());
    const text = this.#file?.text ?? input.value;
    input.classList.toggle('long', input.value.length > longText);
    // Shaping control characters and lone surrogates by the megabyte hangs a browser; they are read, but not shown.
    if (input.value.length > longText && unshowable.test(input.value)) input.value = text.replace(new RegExp(unshowable, 'gu'), '');
    if (this.#isEmpty) {
      this.#parts.retry.done();
      this.#show({ groups: [], status: '' });
      if (document.activeElement === input) this.#offerRecent();
      return;
    }
    this.#setNote(this.#file && this.#fileNote(this.#file));
    if (list.isEmpty && !again) this.#say('Looking…');
    void this.#touched();
    const asked: Asked = { text, systems: chosenSystems(), signal: turn.signal };
    const say = (status: string) => this.#say(status);
    for await (const answer of this.#file ? answersToFile(this.#file, asked, say) : answersTo(asked)) {
      if (turn.signal.aborted) return;
      if (!again || answer.missing) this.#show(answer);
    }
  }

  #show({ groups, status, missing }: Answer): void {
    if (groups) this.#parts?.list.show(groups);
    freeRoom();
    if (groups?.length === 0 && !this.#file) this.#setNote(undefined);
    this.#say(status);
    if (missing?.length === 0) this.#parts?.retry.done();
    else if (missing) this.#parts?.retry.failed(() => void this.#answer(true));
  }

  /** The same words again would be read out again. */
  #say(text: string): void {
    const status = this.#parts?.status;
    if (status && status.textContent !== text) status.textContent = text;
  }

  #setNote(note: HTMLElement | undefined): void {
    const before = this.#note;
    this.#note = note;
    // Taking a focused button away moves the focus, which may lead here again.
    before?.remove();
    if (note) this.#parts?.status.before(note);
  }

  #offerRecent(): void {
    const visits = recentVisits().filter(({ url }) => url !== location.pathname);
    const options = recentOptions(visits, (id) => this.#resolver?.titleOf(id) ?? id);
    this.#show({ groups: group('Opened lately', options), status: '' });
    if (options.length === 0) return;
    const forget = this.#button('Forget them', () => {
      forgetVisits();
      // Finds nothing to offer now.
      this.#parts?.input.focus();
      this.#say('Forgotten.');
    });
    this.#setNote(this.#line('Kept on this device only. ', forget));
  }

  #line(...children: (Node | string)[]): HTMLElement {
    const line = document.createElement('p');
    line.className = 'box-note';
    line.append(...children);
    return line;
  }

  #button(text: string, click: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = text;
    button.addEventListener('click', click);
    return button;
  }

  #fileNote({ name, size }: LogFile): HTMLElement {
    const label = document.createElement('b');
    label.textContent = name;
    const close = this.#button('Close', () => this.#clear());
    close.setAttribute('aria-label', `Close ${name}`);
    return this.#line(label, `, ${size} `, close);
  }

  /** Empties the box, and closes the file. */
  #clear(): void {
    if (!this.#parts) return;
    this.#parts.input.focus();
    this.#parts.input.value = '';
    this.#changed();
    this.#show({ groups: [], status: '' });
  }

  #close(): void {
    this.#file = undefined;
    this.#setNote(undefined);
  }

  #key(event: KeyboardEvent): void {
    if (!this.#parts || event.isComposing) return;
    const { input, list } = this.#parts;
    const { options } = list;
    if (event.key === 'ArrowDown' && options.length > 0) list.step(1);
    else if (event.key === 'ArrowUp' && options.length > 0) list.step(-1);
    // What was asked for opens its first hit; of what was merely offered, only what was chosen.
    else if (event.key === 'Enter' && !event.shiftKey) (list.active ?? (this.#isEmpty ? undefined : options[0]))?.click();
    else if (event.key === 'Escape' && (this.#file !== undefined || (input.value !== '' && !this.closest('dialog')))) this.#clear();
    else if (event.key === 'Escape' && options.length > 0 && !this.closest('dialog')) this.#show({ groups: [], status: '' });
    else return;
    event.preventDefault();
  }

  /** In a dialog, which an address can't open, the page's history keeps what was typed; see `page.ts`. */
  #leaving(event: MouseEvent): void {
    this.#remember();
    const query = this.#parts?.input.value ?? '';
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const stays = !link || link.pathname === location.pathname || event.ctrlKey || event.metaKey || event.shiftKey;
    if (stays || !this.closest('dialog') || !isShareable(query, this.#pasted)) return;
    history.replaceState({ ...(history.state as object | null), errdexQuery: query.trim() }, '');
  }

  /** Shows a file that was opened instead of a text. */
  #showFile(file: LogFile): void {
    if (!this.#parts) return;
    this.#file = file;
    this.#parts.input.value = '';
    this.#remember();
    this.#parts.input.focus();
    void this.#answer();
  }
}

/** Gives back what the search page's `roomScript` keeps for what is shown first. */
function freeRoom(): void {
  document.documentElement.style.removeProperty('--recent');
}

export function defineSearchBox(): void {
  if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
}
