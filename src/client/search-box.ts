/**
 * The paste box: code matches first and apart, pages that hold the words after them. Follows the ARIA Authoring
 * Practices' combobox: focus stays in the box, `aria-activedescendant` names the option.
 */
import { type PageHit, searchPages } from './full-text.ts';
import { codeOptions, group, pageOptions } from './options.ts';
import { type LoadedResolver, loadResolver } from './resolver.ts';

/** Milliseconds after the last keystroke before pages are searched; codes are matched at once. */
const pause = 120;
const mostCodes = 5;
const mostPages = 6;
/** Longest text that an address may carry: pasted text can hold secrets and never goes into a URL's query. */
const longestQuery = 60;
/** Longer texts are logs, of which only the line with the error is worth searching for words. */
const shortText = 200;
/** From here on the box keeps its size: measuring itself by its text would take seconds. */
const longText = 20_000;
/** Control characters but line ends and tabs, and halves of surrogate pairs. */
const unshowable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

class SearchBox extends HTMLElement {
  #input: HTMLTextAreaElement | null = null;
  #list: HTMLElement | null = null;
  #status: HTMLElement | null = null;
  #active = -1;
  #turn = 0;
  /** Pasted text can hold secrets; it stays out of the address until the box has been empty. */
  #pasted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input = this.querySelector('textarea');
    this.#list = this.querySelector('[role="listbox"]');
    this.#status = this.querySelector('.status');
    const input = this.#input;
    if (!input || input.dataset['ready'] !== undefined) return;
    input.dataset['ready'] = '';
    input.addEventListener('focus', () => void loadResolver().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      this.#remember(input.value);
      void this.#answer();
    });
    for (const type of ['paste', 'drop']) input.addEventListener(type, () => (this.#pasted = true));
    input.addEventListener('keydown', (event) => this.#key(event));
    if (this.dataset['autofocus'] !== undefined) this.#start(input);
    else if (input.value !== '') void this.#answer();
  }

  /** On the search page: takes `?q=` or the fragment, and the focus. */
  #start(input: HTMLTextAreaElement): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    const fragment = location.hash.slice(1);
    input.value = query !== '' ? query : safeDecode(fragment);
    this.#pasted = query === '' && fragment !== '';
    input.focus({ preventScroll: true });
    if (input.value !== '') void this.#answer();
  }

  async #answer(): Promise<void> {
    const text = this.#input?.value ?? '';
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#input?.classList.toggle('long', text.length > longText);
    // Shaping control characters and lone surrogates by the megabyte hangs a browser; they are read, but not shown.
    if (this.#input && text.length > longText && unshowable.test(text)) this.#input.value = text.replace(new RegExp(unshowable, 'gu'), '');
    if (text.trim() === '') {
      this.#pasted = false;
      this.#show([], '');
      return;
    }
    if (this.#options.length === 0) this.#say('Looking…');
    let resolver: LoadedResolver;
    try {
      resolver = await loadResolver();
    } catch {
      if (turn === this.#turn) this.#say('The list of codes could not be loaded. Type again to retry.');
      return;
    }
    if (turn !== this.#turn) return;
    const { matches, cut } = resolver.resolve(text);
    const codes = codeOptions(matches.slice(0, mostCodes), text, resolver.data);
    const cutNote = cut ? ' The text is long; its beginning, its end and the lines that look like errors were read.' : '';
    this.#show([group('Code', codes)], count(codes.length, 'code') + cutNote);
    // What the code match already explains needs no search; what stands around it may tell the cause.
    const [first] = matches;
    const rest =
      first && text.length > shortText
        ? (text.slice(first.end).split('\n')[0] ?? '')
        : first
          ? `${text.slice(0, first.start)} ${text.slice(first.end)}`
          : text;
    const words = rest.trim().length > 3 ? rest : (first?.name ?? text);
    this.#timer = setTimeout(() => void this.#addPages(words, turn, codes, cutNote), pause);
  }

  async #addPages(text: string, turn: number, codes: HTMLElement[], note: string): Promise<void> {
    let hits: PageHit[] = [];
    let failed = '';
    try {
      hits = await searchPages(text, mostPages);
    } catch {
      failed = ' Full-text search could not be loaded; codes still work.';
    }
    if (turn !== this.#turn) return;
    const pages = pageOptions(hits);
    this.#show(
      [group('Code', codes), group('In the pages', pages)],
      `${count(codes.length, 'code')}, ${count(pages.length, 'page')}.${note}${failed}`,
    );
  }

  #show(groups: (HTMLElement | undefined)[], status: string): void {
    const present = groups.filter((one) => one !== undefined);
    const keep = this.#options[this.#active]?.getAttribute('href');
    this.#list?.replaceChildren(...present);
    if (this.#list) this.#list.hidden = present.length === 0;
    this.#options.forEach((option, index) => (option.id = `${this.#list?.id ?? 'list'}-${index}`));
    this.#choose(keep ? this.#options.findIndex((option) => option.getAttribute('href') === keep) : -1);
    this.#say(status);
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #choose(index: number): void {
    const options = this.#options;
    this.#active = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const current = options[index];
    if (current) {
      this.#input?.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input?.removeAttribute('aria-activedescendant');
    }
  }

  #key(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) this.#choose(this.#active >= last ? 0 : this.#active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) this.#choose(this.#active <= 0 ? last : this.#active - 1);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      const option = this.#options[Math.max(this.#active, 0)];
      option?.click();
    } else if (event.key === 'Escape' && (this.#input?.value ?? '') !== '' && !this.closest('dialog')) {
      if (this.#input) this.#input.value = '';
      void this.#answer();
    } else return;
    event.preventDefault();
  }

  /** Keeps a short query in the search page's address, so that it can be shared; a pasted text never. */
  #remember(text: string): void {
    if (this.dataset['autofocus'] === undefined) return;
    const query = text.trim();
    const address = new URL(location.href);
    address.hash = '';
    if (!this.#pasted && query !== '' && query.length <= longestQuery && !query.includes('\n')) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function defineSearchBox(): void {
  if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
}
