/** What every page does beyond being read: search from the keyboard, copy, tabs, theme. Small; the rest loads when asked for. */
import { followCopyButtons } from './copy.ts';
import { followFoldedPrograms } from './folded-programs.ts';
import { defineProgramTabs } from './program-tabs.ts';
import { followThemeSwitch } from './theme.ts';

defineProgramTabs();
followCopyButtons();
followFoldedPrograms();
followThemeSwitch();

/** A box on the page is used where it stands; elsewhere a dialog brings one. */
async function openSearch(): Promise<void> {
  const box = document.querySelector<HTMLElement>('main search-box textarea');
  if (box) {
    box.focus();
    return;
  }
  const { openSearchDialog } = await import('./search-dialog.ts');
  openSearchDialog();
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !control) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-search]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch();
});

if (document.querySelector('search-box')) void import('./search-box.ts').then(({ defineSearchBox }) => defineSearchBox());
if (document.querySelector('[data-not-found]')) void import('./not-found.ts').then(({ resolveAddress }) => resolveAddress());
