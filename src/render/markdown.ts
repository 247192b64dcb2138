/** Markdown of an entry's parts → HTML, with the same parser that Astro renders Markdown with. */
import { defineHastPlugin, type HastPluginDefinition, markdownToHtml } from 'satteri';
import { highlight } from './highlight.ts';
import { escapeHtml } from './inline.ts';

/** What a fence is called on the page; the reader must see that nobody ran it. */
const fenceLabels: Record<string, string> = {
  sh: 'Shell',
  bash: 'Shell',
  yaml: 'YAML',
  json: 'JSON',
  proto: 'Protocol Buffers',
  nginx: 'nginx',
  text: '',
};

/** Fences become `<pre>` blocks with one class a token, reachable from the keyboard and named. */
function fences(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'errdex-fences',
    element: {
      filter: ['pre'],
      async visit(node, context) {
        const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
        if (!code || code.type !== 'element') return undefined;
        const classes = code.properties['className'];
        const name = Array.isArray(classes) ? classes.find((one) => typeof one === 'string' && one.startsWith('language-')) : undefined;
        const language = typeof name === 'string' ? name.slice('language-'.length) : 'text';
        const source = context.textContent(code).replace(/\n$/, '');
        const label = fenceLabels[language] ?? language;
        const html = await highlight(source, language);
        return {
          type: 'raw',
          value: `<pre class="fence" tabindex="0" role="group" aria-label="${escapeHtml(label || 'Text')}" data-language="${escapeHtml(label)}"><code>${html}</code></pre>`,
        };
      },
    },
  });
}

/**
 * Renders Markdown. Raw HTML does not occur: lint refuses it in entries.
 *
 * @param markdown A part of an entry.
 * @returns HTML, block level.
 */
export async function renderMarkdown(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    hastPlugins: [fences()],
    features: { gfm: true, smartPunctuation: false, frontmatter: false },
  });
  // A wide table scrolls within itself, and is then reachable from the keyboard.
  return html
    .replaceAll('<table>', '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
}
