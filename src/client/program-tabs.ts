/**
 * Tabs over an item's programs, one a language (ARIA Authoring Practices, "Tabs"). Without script the programs stand
 * one below the other. The chosen language holds for every item and page, and for links with `?lang=`.
 */
const key = 'errdex-lang';

/** The language asked for: by the link first, then by an earlier choice. */
function wanted(): string | undefined {
  return document.documentElement.dataset['lang'];
}

class ProgramTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];

  get #panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .program')];
  }

  connectedCallback(): void {
    const panels = this.#panels;
    if (panels.length < 2 || this.#tabs.length > 0) return;
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', this.getAttribute('aria-label') ?? 'Languages');
    this.#tabs = panels.map((panel, index) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = panel.dataset['label'] ?? '';
      tab.setAttribute('role', 'tab');
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-label', tab.textContent);
      tab.addEventListener('click', () => choose(panel.dataset['lang'] ?? ''));
      tab.addEventListener('keydown', (event) => this.#step(event, index));
      return tab;
    });
    list.append(...this.#tabs);
    this.prepend(list);
    this.show(wanted());
  }

  /** Shows the program in a language; the first one, and says so, when the item has none in it. */
  show(language: string | undefined): void {
    const panels = this.#panels;
    const found = panels.findIndex((panel) => panel.dataset['lang'] === language);
    const current = Math.max(found, 0);
    panels.forEach((panel, index) => {
      panel.hidden = index !== current && this.#tabs.length > 0;
      this.#tabs[index]?.setAttribute('aria-selected', String(index === current));
      this.#tabs[index]?.setAttribute('tabindex', index === current ? '0' : '-1');
    });
    this.classList.toggle('fallback', language !== undefined && found === -1 && panels.length > 0);
  }

  #step(event: KeyboardEvent, index: number): void {
    const moves: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const tab = this.#tabs.at(move % this.#tabs.length);
    tab?.focus();
    tab?.click();
  }
}

function choose(language: string): void {
  document.documentElement.dataset['lang'] = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const tabs of document.querySelectorAll<ProgramTabs>('program-tabs')) tabs.show(language);
  const address = new URL(location.href);
  if (address.searchParams.has('lang')) {
    address.searchParams.set('lang', language);
    history.replaceState(null, '', address);
  }
}

export function defineProgramTabs(): void {
  if (!customElements.get('program-tabs')) customElements.define('program-tabs', ProgramTabs);
}
