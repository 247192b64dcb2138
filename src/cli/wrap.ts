/** Markdown for a terminal: paragraphs and lists wrapped, code and tables left as they are. */

/** Wraps one paragraph. A word that is longer than the line stands alone. */
function wrapText(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

const strip = (text: string) => text.replace(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, '$1 ($2)').replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2');

/**
 * @param markdown Markdown of an entry's part.
 * @param width Columns, indentation included.
 * @param indent What every line begins with.
 */
export function wrap(markdown: string, width: number, indent = ''): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    const [head = ''] = paragraph;
    if (paragraph.length === 0) return;
    const marker = /^(\s*)([-*+]|\d+[.)])\s+/.exec(head)?.[0] ?? /^\s*/.exec(head)?.[0] ?? '';
    const text = strip(paragraph.join('\n').slice(marker.length));
    out.push(...wrapText(text, width, indent + marker, indent + ' '.repeat(marker.length)));
    paragraph = [];
  };
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      else out.push(`${indent}    ${line}`.trimEnd());
    } else if (mark !== undefined) {
      flush();
      fence = mark;
    } else if (line.trim() === '') {
      flush();
      out.push('');
    } else if (line.startsWith('|')) {
      flush();
      out.push(indent + line);
    } else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return out.join('\n');
}
