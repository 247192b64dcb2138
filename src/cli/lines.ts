/** Splits a stream into lines at line feeds only: `node:readline` also splits at U+2028, which JSON allows in strings. */

/** Lines of UTF-8 bytes, without their ends; a last one without a line feed counts too. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...more] = text.split('\n');
    parts.push(first);
    for (const next of more) {
      yield parts.join('').replace(/\r$/, '');
      parts = [next];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last.replace(/\r$/, '');
}
