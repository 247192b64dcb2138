/** A code as a picture, to embed in a wiki: system, code, name and one sentence. No style sheet and no font of its own. */
import { pageUrl } from '../entry/json.ts';
import type { Entry, System } from '../entry/types.ts';
import { changesWords } from '../entry/words.ts';
import { escapeHtml } from './inline.ts';

export interface CardFacts {
  system: string;
  code?: string | undefined;
  name: string;
  summary: string;
  /** In words: who has to change something. */
  who: string;
  /** Address of the page, as it is shown. */
  address: string;
}

const width = 360;
const height = 120;
/** Characters of the sentence that fit in a line, and lines that fit. */
const fits = 56;
const most = 2;

/** A sentence in lines; what does not fit ends in an ellipsis. */
export function wrapLines(sentence: string): string[] {
  const lines: string[] = [''];
  for (const word of sentence.replaceAll('`', '').split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, fits - 1).replace(/[\s,;:.]+$/, '')}…`];
}

/** Names are as long as 40 characters; the card is not. */
function nameSize(name: string): number {
  return Math.min(18, Math.floor((width - 40) / (name.length * 0.62)));
}

/**
 * @returns An SVG document, 360 by 120, readable on its own in light and dark surroundings.
 */
export function card({ system, code, name, summary, who, address }: CardFacts): string {
  const title = code === undefined ? name : `${code} ${name}`;
  const text = (x: number, y: number, size: number, fill: string, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escapeHtml(words)}</text>`;
  const lines = wrapLines(summary).map((line, index) => text(20, 66 + index * 15, 11, '#3a3f4b', line));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${system} ${title}: ${summary}`)}" font-family="system-ui, sans-serif">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fbfaf6" stroke="#8b8e98"/>`,
    `<rect x="0" y="0" width="6" height="${height}" fill="#1d2230"/>`,
    text(20, 22, 11, '#555a66', system),
    text(width - 14, 22, 11, '#555a66', who, ' text-anchor="end"'),
    text(20, 45, nameSize(title), '#1d2230', title, ' font-weight="700" font-family="ui-monospace, monospace"'),
    ...lines,
    text(20, height - 12, 10, '#555a66', address, ' font-family="ui-monospace, monospace"'),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * An entry as a card.
 *
 * @param site Address under which the site is published.
 */
export function cardOf(entry: Entry, system: System, site: string): string {
  const { code, name, summary, changes } = entry;
  const address = pageUrl(site, entry).replace(/^https?:\/\//, '');
  return card({ system: system.title, code, name, summary, who: changesWords(changes, system), address });
}
