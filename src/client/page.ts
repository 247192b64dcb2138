/**
 * What every page does beyond being read. It only listens; what is asked for is loaded when it is asked for, because
 * most visits ask for nothing but the text.
 */

import { noteVisit } from './note-visit.ts';

const copyButtons = '[data-copy], [data-copy-text], [data-copy-from], [data-copy-link]';

/** The element that an event is about, when it is one of those. */
function hit(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** A box on the page is used where it stands; elsewhere a dialog brings one. */
function openSearch(query?: string): void {
  const box = document.querySelector<HTMLElement>('main search-box textarea');
  if (box) box.focus();
  else
    import('./search-dialog.ts').then(
      ({ openSearchDialog }) => openSearchDialog(query),
      // As if there were no script.
      () => location.assign('/search/'),
    );
}

document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const slash = event.key === '/' && plain && !hit(event, 'input, textarea, select, [contenteditable]');
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !control) return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('click', (event) => {
  const search = hit(event, '[data-search]');
  const copy = hit(event, copyButtons);
  if (search && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    openSearch();
  } else if (copy) void import('./copy.ts').then(({ copyFor }) => copyFor(copy));
  else if (hit(event, '[data-theme-switch]')) void import('./theme.ts').then(({ switchTheme }) => switchTheme());
});

// Browsers let a page write to the clipboard only right after a click, so its code is fetched as a pointer comes near.
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => void (hit(event, copyButtons) && import('./copy.ts')));
}

// `toggle` doesn't bubble; it can be caught on its way down.
document.addEventListener(
  'toggle',
  (event) => {
    const details = hit(event, '.folded[open]');
    if (details) void import('./folded.ts').then(({ unfold }) => unfold(details));
  },
  true,
);

// Back from a hit, to a page where the dialog was open: once, so that a reload is only a reload.
addEventListener('pageshow', () => {
  const { errdexQuery, ...state } = (history.state ?? {}) as Record<string, unknown>;
  if (typeof errdexQuery !== 'string') return;
  history.replaceState(state, '');
  openSearch(errdexQuery);
});

for (const { id, parentElement } of document.querySelectorAll('.heading > [id]')) {
  const anchor = `<a class="anchor" href="#${id}" data-copy-link aria-label="Link to this section"><span aria-hidden="true">#</span></a>`;
  parentElement?.insertAdjacentHTML('beforeend', anchor);
}

const entry = document.querySelector('.plate h1');
if (entry) noteVisit(entry);

/** Opens what an address leads to. Sources, which stood on the entry's page once, are on the one of references. */
function follow(): void {
  const { hash } = location;
  const target = hash === '' ? null : document.getElementById(hash.slice(1));
  const folded = target?.closest('details') ?? (hash.startsWith('#fix-') && target?.closest('.item')?.querySelector('details'));
  if (folded) folded.open = true;
  const moved = document.querySelector<HTMLAnchorElement>('.sources .folded a');
  if (moved && !target && hash.startsWith('#source-')) location.replace(moved.pathname + hash);
}
follow();
addEventListener('hashchange', follow);

// The reader has chosen a language, and the program that stands there may be in another one.
const language = document.documentElement.dataset['lang'];
const others = document.querySelector<HTMLDetailsElement>('.others');
if (language !== undefined && others && !document.querySelector(`.program[data-lang="${CSS.escape(language)}"]`)) others.open = true;

if (document.querySelector('.program + .program')) void import('./program-tabs.ts').then(({ defineProgramTabs }) => defineProgramTabs());
