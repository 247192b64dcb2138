/** Code in Markdown. */

/** A fence that its content can't close. */
export function fence(language: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${content.replace(/\n+$/, '')}\n${ticks}`;
}
