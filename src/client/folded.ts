/** Fetches a folded part from its page when it is opened. Where that fails, the link to the page stays. */
// As text, like the search dialog's: a link of it would make it part of every page.
import css from '../styles/folded.css?inline';
import { defineProgramTabs } from './program-tabs.ts';

let styled = false;

/** Pages that were asked for; several parts stand on one. */
const pages = new Map<string, Promise<Document | undefined>>();

async function load(path: string): Promise<Document | undefined> {
  const response = await fetch(path).catch(() => undefined);
  if (response?.ok) return new DOMParser().parseFromString(await response.text(), 'text/html');
  // The next part, or the next try, asks again.
  pages.delete(path);
  return undefined;
}

function pageAt(path: string): Promise<Document | undefined> {
  const page = pages.get(path) ?? load(path);
  pages.set(path, page);
  return page;
}

/** Brings the parts' own style, once. */
function addStyle(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** @param details A part that has been opened; nothing happens when it is there already. */
export async function unfold(details: HTMLElement): Promise<void> {
  const link = details.querySelector<HTMLAnchorElement>(':scope > p > a');
  if (!link) return;
  const page = await pageAt(link.pathname);
  const section = link.hash === '' ? page : page?.getElementById(link.hash.slice(1))?.parentElement;
  const part = section?.querySelector('[data-part] > *')?.parentElement;
  // Opened twice while it was on its way, it may stand there already.
  if (!part || !link.isConnected) return;
  addStyle();
  defineProgramTabs();
  const own = document.importNode(part, true);
  const first = details.previousElementSibling;
  if (details.classList.contains('others') && first) {
    // The program that stands there is one of them.
    const focused = details.contains(document.activeElement);
    first.remove();
    details.replaceWith(own);
    if (focused) own.querySelector<HTMLElement>('[role="tab"]')?.focus();
  } else link.parentElement?.replaceWith(own);
}
