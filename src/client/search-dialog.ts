/** The search box in a dialog, for pages that have none of their own. */
// As text: Astro links every style sheet that a page's scripts can reach, and would put this one before the order of layers.
import css from '../styles/search.css?inline';
import { defineSearchBox } from './search-box.ts';

const markup = `
<form method="dialog"><button class="close" aria-label="Close">✕</button></form>
<search-box class="search-box">
  <label for="dialog-input">Paste an error, a log line or a code</label>
  <textarea id="dialog-input" rows="1" aria-haspopup="listbox" aria-autocomplete="list"
    aria-controls="dialog-list" aria-describedby="dialog-hint" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
  <p id="dialog-hint" class="hint">Nothing leaves your browser. <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close.</p>
  <div class="box-tools"><button class="tool open-file" type="button">Open a log file</button></div>
  <p class="status" role="status" aria-live="polite"></p>
  <div id="dialog-list" role="listbox" aria-label="Results" class="results" hidden></div>
</search-box>`;

let dialog: HTMLDialogElement | undefined;

function newDialog(): HTMLDialogElement {
  defineSearchBox();
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = markup;
  made.addEventListener('click', (event) => {
    // A click on the backdrop lands on the dialog itself.
    // A hit may stand on this very page.
    const onOption = event.target instanceof Element && event.target.closest('[role="option"]');
    if (event.target === made || onOption) made.close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(made);
  return made;
}

/** @param query What to search for; what was in the box by default. */
export function openSearchDialog(query?: string): void {
  dialog ??= newDialog();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('textarea');
  if (!input) return;
  input.focus();
  if (query !== undefined) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  input.select();
}
