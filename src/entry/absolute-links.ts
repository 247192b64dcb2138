/** Makes links work outside of the site. */

const code = /(^ *(`{3,}|~{3,})[^]*?^ *\2[^\n]*$|(`+)(?!`)[^]*?[^`]\3(?!`))/m;

/**
 * Makes the site's own links absolute; code stays as it is.
 * @param markdown Markdown of an entry.
 * @param page Absolute address of the entry's page, for links such as `#cause-x`.
 */
export function absoluteLinks(markdown: string, page: string): string {
  // Splitting by a pattern with groups gives each text followed by its three groups.
  return markdown
    .split(code)
    .map((part, i) => {
      if (i % 4 === 1) return part;
      if (i % 4 > 1) return '';
      return part.replace(/\]\((\/(?!\/)[^)\s]*|#[^)\s]*)/g, (_, target: string) => `](${new URL(target, page).href}`);
    })
    .join('');
}
