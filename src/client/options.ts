/** The options in the list of results. Made with DOM calls, so that pasted markup stays text. */
import type { Match, ResolverData } from '../resolve/index.ts';
import type { PageHit } from './full-text.ts';

/** Characters of the pasted text that are shown on each side of what matched. */
const around = 36;

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function option(url: string, className: string, ...children: Node[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = className;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(...children);
  return link;
}

/** Colours of a terminal, as they stand in a copied log. */
const ansi = /\u{1b}\[[\d;]*m/gu;

/** What matched, marked, with a little of the text around it. */
function seen(text: string, { start, end }: Match): HTMLElement {
  const clean = (part: string) => part.replace(ansi, '').replace(/[\s\p{Cc}]+/gu, ' ');
  const before = clean(text.slice(Math.max(0, start - around), start));
  const after = clean(text.slice(end, end + around));
  const middle = clean(text.slice(start, end));
  const shown = middle.length > 160 ? `${middle.slice(0, 160)}…` : middle;
  return element(
    'span',
    'seen',
    start > around ? '…' : '',
    before,
    element('mark', '', shown),
    after,
    end + around < text.length ? '…' : '',
  );
}

/** One option a matched code, with why it matched. */
export function codeOptions(matches: Match[], text: string, data: ResolverData): HTMLElement[] {
  return matches.map((match) => {
    const system = data.systems.find(({ id }) => id === match.system)?.title ?? match.system;
    const url = match.cause === undefined ? match.url : `${match.url}#cause-${match.cause}`;
    return option(
      url,
      'option code-option',
      ...(match.code === undefined ? [] : [element('b', 'code', match.code)]),
      element('span', 'name', match.name),
      element('span', 'from', match.also ? `${system}, also in this text` : system),
      element('span', 'reason', match.reason),
      ...(match.cause === undefined ? [] : [element('span', 'leads', `→ its cause: ${match.cause.replaceAll('-', ' ')}`)]),
      seen(text, match),
    );
  });
}

/** One option a page that holds the words. */
export function pageOptions(hits: PageHit[]): HTMLElement[] {
  return hits.map(({ url, title, section, excerpt }) => {
    const text = element('span', 'excerpt');
    // Pagefind escapes the page's text; the only markup in an excerpt is its own <mark>.
    for (const part of new DOMParser().parseFromString(`<p>${excerpt}</p>`, 'text/html').querySelector('p')?.childNodes ?? []) {
      const plain = part.textContent ?? '';
      text.append(part.nodeName === 'MARK' ? element('mark', '', plain) : plain);
    }
    return option(
      url,
      'option page-option',
      element('span', 'name', section ?? title),
      ...(section ? [element('span', 'section', title)] : []),
      text,
    );
  });
}

/** A named group of options; nothing when it is empty. */
export function group(name: string, options: HTMLElement[]): HTMLElement | undefined {
  if (options.length === 0) return undefined;
  const made = element('div', 'group', element('p', 'label', name), ...options);
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', name);
  made.querySelector('.label')?.setAttribute('aria-hidden', 'true');
  return made;
}
