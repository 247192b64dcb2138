/**
 * What every page does beyond being read. It only listens; what is asked for is loaded when it is asked for, because
 * most visits ask for nothing but the text.
 */

import { noteVisit } from './recent.ts';

const copyButtons = '[data-copy], [data-copy-text], [data-copy-from], [data-copy-link]';

/** The element that an event is about, when it is one of those. */
function hit(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** A box on the page is used where it stands; elsewhere a dialog brings one. */
async function openSearch(query?: string): Promise<void> {
  const box = document.querySelector<HTMLElement>('main search-box textarea');
  if (box) box.focus();
  else (await import('./search-dialog.ts')).openSearchDialog(query);
}

document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const slash = event.key === '/' && plain && !hit(event, 'input, textarea, select, [contenteditable]');
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !control) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('click', (event) => {
  const search = hit(event, '[data-search]');
  const copy = hit(event, copyButtons);
  if (search && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void openSearch();
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
    const details = hit(event, 'details[data-programs][open]');
    if (details) void import('./folded-programs.ts').then(({ unfold }) => unfold(details));
  },
  true,
);

// Back from a hit, to a page where the dialog was open: once, so that a reload is only a reload.
addEventListener('pageshow', () => {
  const { errdexQuery, ...state } = (history.state ?? {}) as Record<string, unknown>;
  if (typeof errdexQuery !== 'string') return;
  history.replaceState(state, '');
  void openSearch(errdexQuery);
});

const entry = document.querySelector('.plate h1');
if (entry) noteVisit(entry);

const has = (selector: string) => document.querySelector(selector) !== null;
if (has('.program + .program')) void import('./program-tabs.ts').then(({ defineProgramTabs }) => defineProgramTabs());
if (has('search-box')) void import('./search-box.ts').then(({ defineSearchBox }) => defineSearchBox());
if (has('[data-go]')) void import('./go.ts').then(({ startGoing }) => startGoing());
if (has('[data-not-found]')) void import('./not-found.ts').then(({ resolveAddress }) => resolveAddress());
