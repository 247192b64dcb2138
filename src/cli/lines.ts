/** Splits a stream into lines at line feeds only: `node:readline` also splits at U+2028, which JSON allows in strings. */

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

/**
 * Lines of UTF-8 bytes, without their ends; a last one without a line feed counts too. They come as many at once as a
 * chunk of the stream completes: one by one, a hundred thousand lines would cost a hundred thousand turns of the loop.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...more] = text.split('\n');
    begun.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    yield [begun.join(''), ...more].map(withoutReturn);
    begun = [last];
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield [withoutReturn(last)];
}
