/** The list under the box, and which of its options is the active one. */

export class ResultList {
  readonly #list: HTMLElement;
  readonly #input: HTMLTextAreaElement;
  #active = -1;
  /** What is shown, as markup: the same again must not flicker, nor lose the active option. */
  #shown = '';
  /** A pointer is down on the list. */
  #pressed = false;
  /** What came meanwhile. */
  #waiting: readonly HTMLElement[] | undefined;

  constructor(list: HTMLElement, input: HTMLTextAreaElement) {
    this.#list = list;
    this.#input = input;
    list.addEventListener('pointerdown', () => (this.#pressed = true));
    // A pointer that was let go outside of the window tells it by moving without a button, or is overtaken by a key.
    for (const type of ['pointerup', 'pointercancel', 'pointermove', 'keydown'] as const) {
      addEventListener(type, (event) => {
        if (!this.#pressed || (event instanceof PointerEvent && type === 'pointermove' && event.buttons !== 0)) return;
        this.#pressed = false;
        // The click comes first.
        setTimeout(() => this.#waiting && this.show(this.#waiting));
      });
    }
  }

  get options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get isEmpty(): boolean {
    return this.#shown === '';
  }

  /** The active option, if there is one. */
  get active(): HTMLAnchorElement | undefined {
    return this.options[this.#active];
  }

  /**
   * Shows groups of options; the active option stays the active one when it is among them. Not while a pointer is down:
   * an option that is replaced between press and release gets no click.
   */
  show(groups: readonly HTMLElement[]): void {
    this.#waiting = this.#pressed ? groups : undefined;
    if (this.#pressed) return;
    const markup = groups.map(({ outerHTML }) => outerHTML).join('');
    if (markup === this.#shown) return;
    const kept = this.active?.href;
    this.#shown = markup;
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.options.forEach((option, index) => (option.id = `${this.#list.id}-${index}`));
    this.choose(kept === undefined ? -1 : this.options.findIndex((option) => option.href === kept));
  }

  /** Makes an option the active one; -1 none. */
  choose(index: number): void {
    const { options } = this;
    this.#active = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const current = options[index];
    if (current) {
      this.#input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  /** To the next option, or the one before; from the last to the first. */
  step(by: 1 | -1): void {
    const last = this.options.length - 1;
    if (by > 0) this.choose(this.#active >= last ? 0 : this.#active + 1);
    else this.choose(this.#active <= 0 ? last : this.#active - 1);
  }
}
