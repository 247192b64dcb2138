import { afterEach, describe, expect, test, vi } from 'vitest';
import { highlight } from '../../src/render/highlight.ts';
import { renderInline } from '../../src/render/inline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { withHtml } from '../../src/render/render-entry.ts';

/** What a reader copies: the HTML without its tags, entities decoded. */
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('highlight', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('gives the same on a machine that is too busy to be quick', async () => {
    const code = "const order = { id: 'o-42', quantity: 1 };";
    const before = await highlight(code, 'typescript');
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
    expect(await highlight(code, 'typescript')).toBe(before);
    expect(before).toContain(`<i class="s">'o-42'</i>`);
  });

  test('gives a class a token, and no style', async () => {
    const html = await highlight("const a = 'b'; // c", 'typescript');
    expect(html).toContain('<i class="k">const </i>');
    expect(html).toContain('<i class="m">// c</i>');
    expect(html).not.toContain('style');
  });

  test.each(['typescript', 'go', 'python', 'yaml', 'sh', 'unheard-of'])(
    '%s: what is shown is the source, to the character',
    async (language) => {
      const source = 'if (a < b && "c" > \'d\') {\n\treturn `x`;\n}\n\n# end';
      expect(plain(await highlight(source, language))).toBe(source);
    },
  );

  test('marks the lines that matter, and no other', async () => {
    const lines = (await highlight('a\nb\nc', 'text', [2])).split('\n');
    expect(lines).toEqual(['a', '<mark>b</mark>', 'c']);
  });
});

describe('renderInline', () => {
  test('makes code of backticks and text of everything else', () => {
    expect(renderInline('Set `a<b` & go')).toBe('Set <code>a&lt;b</code> &amp; go');
    expect(renderInline('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('renderMarkdown', () => {
  test('a fence can be reached from the keyboard, is named, and is highlighted', async () => {
    const html = await renderMarkdown('```sh\ngrpcurl -plaintext "$HOST" list\n```');
    expect(html).toContain('<pre class="fence" tabindex="0" role="group" aria-label="Shell"');
    expect(plain(html).trim()).toBe('grpcurl -plaintext "$HOST" list');
  });

  test('leaves straight quotes and dashes as they were written', async () => {
    expect(await renderMarkdown('"a" -- \'b\' ...')).toContain('"a" -- \'b\' ...');
  });
});

test('withHtml renders every part that is Markdown, however deep, and passes the rest through', async () => {
  const position = { line: 1, column: 1 };
  const rendered = await withHtml({
    id: 'x',
    body: [{ type: 'prose' as const, markdown: '*a*', position }],
    why: { markdown: 'b', position },
  });
  expect(rendered.body[0]?.html).toBe('<p><em>a</em></p>\n');
  expect(rendered.why.html).toBe('<p>b</p>\n');
  expect(rendered.id).toBe('x');
});

test('a table of a text scrolls within itself, and a word about tables in code stays what it is', async () => {
  const html = await renderMarkdown('| a | b |\n|---|---|\n| `<table>` | 2 |');
  expect(html).toMatch(/^<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>[^]*<\/table><\/div>\s*$/);
  expect(html.match(/<table>/g)).toHaveLength(1);
  expect(html).toContain('<code>&lt;table&gt;</code>');
});
