/** The options in the list of results. Made with DOM calls, so that pasted markup stays text. */
import type { Compared, Match, Surveyed } from '../resolve/index.ts';
import { beginning } from '../words/beginning.ts';
import type { PageHit } from '../words/search.ts';
import type { Visit } from './recent.ts';
import type { Resolver } from './load-resolver.ts';

/** What is called how: a {@link Resolver}, or whatever else knows it. */
export type Titles = Pick<Resolver, 'titleOf' | 'causeOf'>;

/** Characters of the pasted text that are shown on each side of what matched. */
const around = 36;
/** And of a log, where the line is what a reader looks for. */
const aroundInLog = 110;

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function option(url: string, className: string, ...children: Node[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = `option ${className}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(...children);
  return link;
}

/** Colours of a terminal, as they stand in a copied log. */
const ansi = /\u{1b}\[[\d;]*m/gu;
const clean = (part: string) => part.replace(ansi, '').replace(/[\s\p{Cc}]+/gu, ' ');

/** What matched, marked, with the text around it from `from` to `to`. */
function seen(text: string, { start, end }: Pick<Match, 'start' | 'end'>, from: number, to: number): HTMLElement {
  const middle = clean(text.slice(start, end));
  return element(
    'span',
    'seen',
    from > 0 && !/\n/.test(text.charAt(from - 1)) ? '…' : '',
    clean(text.slice(from, start)).trimStart(),
    element('mark', '', middle.length > 160 ? `${middle.slice(0, 160)}…` : middle),
    clean(text.slice(end, to)).trimEnd(),
    to < text.length && !/[\r\n]/.test(text.charAt(to)) ? '…' : '',
  );
}

/** Where a match leads: to the cause that the text tells, when it tells one. */
export function linkOf({ url, cause }: Match): string {
  return cause === undefined ? url : `${url}#cause-${cause}`;
}

/** The cause that a match tells, and the text that tells it, unless the reason names that already. */
function leads(match: Match, resolver: Titles): HTMLElement[] {
  const cause = resolver.causeOf(match);
  if (cause === undefined) return [];
  const told = match.causeText !== undefined && match.kind !== 'message' ? [`, told by “${match.causeText.replaceAll('*', '…')}”`] : [];
  return [element('span', 'leads', '→ Cause: ', element('b', '', cause), ...told)];
}

function head({ code, name }: { code?: string; name: string }): HTMLElement[] {
  // A long name may break between its words only.
  const words = name
    .split(/(?<=_)|(?<=[a-z\d])(?=[A-Z])/)
    .flatMap((word, index) => (index === 0 ? [word] : [document.createElement('wbr'), word]));
  return [...(code === undefined || code === '' ? [] : [element('b', 'code', code)]), element('span', 'name', ...words)];
}

/** One option a matched code, with why it matched. */
export function codeOptions(matches: readonly Match[], text: string, resolver: Titles): HTMLElement[] {
  return matches.map((match) =>
    option(
      linkOf(match),
      'code-option',
      ...head(match),
      element('span', 'from', resolver.titleOf(match.system)),
      ...leads(match, resolver),
      element('span', 'reason', element('span', 'why-this', 'Why this? '), match.reason),
      // Of a short query that is nothing else, the reason has told everything.
      ...(match.end - match.start < text.trim().length || text.length > around
        ? [seen(text, match, Math.max(0, match.start - around), Math.min(text.length, match.end + around))]
        : []),
    ),
  );
}

/** One option a page that tells codes apart. */
export function comparedOptions(compared: readonly Compared[], resolver: Titles): HTMLElement[] {
  return compared.map(({ url, title, system }) =>
    option(
      url,
      'code-option compared-option',
      element('span', 'name', title),
      element('span', 'from', resolver.titleOf(system)),
      element('span', 'reason', 'One question, and which answer leads where.'),
    ),
  );
}

const number = new Intl.NumberFormat('en');

/** One option an error of a log: how often, how loud, where first, and the line itself. */
export function loggedOptions(errors: readonly Surveyed[], text: string, resolver: Titles): HTMLElement[] {
  return errors.map(({ match, count, level, first }) => {
    const lineStart = text.lastIndexOf('\n', Math.max(0, match.start - 1)) + 1;
    const found = text.indexOf('\n', match.end);
    const lineEnd = found === -1 ? text.length : found;
    // The match may stand on a later line of its record.
    const line = first.line + (text.slice(first.start, lineStart).match(/\n/g)?.length ?? 0);
    const often = count === 1 ? 'once' : `${number.format(count)} times`;
    return option(
      linkOf(match),
      'code-option logged-option',
      ...head(match),
      element('span', 'from', resolver.titleOf(match.system)),
      element(
        'span',
        'counted',
        ...(level === 'none' ? [] : [element('span', `level ${level}`, level), ' ']),
        element('b', 'count', often),
        `, ${count === 1 ? 'on' : 'first on'} line ${number.format(line)}`,
      ),
      ...leads(match, resolver),
      seen(text, match, Math.max(lineStart, match.start - aroundInLog), Math.min(lineEnd, match.end + aroundInLog)),
    );
  });
}

/** Text in which the words that begin so are marked. */
function marked(text: string, stems: readonly string[]): (Node | string)[] {
  if (stems.length === 0) return [text];
  return text.split(beginning(stems)).map((part, index) => (index % 2 === 1 ? element('mark', '', part) : part));
}

/** One option an item of a page that holds the words. */
export function pageOptions(hits: readonly PageHit[]): HTMLElement[] {
  return hits.map(({ url, title, section, excerpt, stems }) => {
    const text = element('span', 'excerpt', ...marked(excerpt, stems));
    return option(
      url,
      'page-option',
      element('span', 'name', section ?? title),
      ...(section ? [element('span', 'section', title)] : []),
      text,
    );
  });
}

/** One option an entry that was opened lately. */
export function recentOptions(visits: readonly Visit[], titleOf: (system: string) => string): HTMLElement[] {
  return visits.map(({ url, code, name }) =>
    option(url, 'code-option recent-option', ...head({ code, name }), element('span', 'from', titleOf(url.split('/')[1] ?? ''))),
  );
}

/** A named group of options; nothing when it is empty. */
export function group(name: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const made = element('div', 'group', element('p', 'label', name), ...options);
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', name);
  made.querySelector('.label')?.setAttribute('aria-hidden', 'true');
  return [made];
}
