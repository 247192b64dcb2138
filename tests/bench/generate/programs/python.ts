import type { Subject } from './vocabulary.ts';

const statements: ((s: Subject) => string)[] = [
  (s) => `${s.snake()} = client.${s.snake()}(id="${s.text()}", ${s.word()}=${s.number()}, timeout=${s.number()})`,
  (s) => `${s.snake()} = {
    "${s.word()}_limit": ${s.number()},  # ${s.text()}
    "${s.word()}_backoff": "${s.number()}ms",
    "retryable": ["${s.name}", "${s.word()}"],
}`,
  (s) => `for ${s.word()} in client.list_${s.snake()}():
    if len(${s.snake()}) > ${s.number()}:
        continue
    print(f"${s.text()}: {${s.snake()}.${s.word()}!r}")`,
  (s) => `def ${s.snake()}(${s.word()}: str, ${s.snake()}: int | None = None) -> ${s.PascalWord()}:
    """${s.text()}."""
    ${s.snake()} = min(${s.number()}, 2 ** (${s.snake()} or ${s.number()}))
    return client.${s.snake()}(${s.snake()}, key="${s.text()}")`,
  (s) => `with client.${s.snake()}(${s.word()}=${s.number()}) as ${s.word()}:
    ${s.word()}.put(b"${s.text()}")`,
  (s) => `${s.snake()}: dict[str, ${s.PascalWord()}] = {"${s.text()}": ${s.PascalWord()}(${s.number()})}`,
];

const failure = (s: Subject) => `try:
    client.${s.snake()}(${s.word()}="${s.text()}", attempt=${s.number()})  # mark
except ${s.product}.errors.${s.Pascal} as error:
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(${s.random.whole(1, 3)})
finally:
    client.close()`;

export function pythonProgram(s: Subject): string {
  return `import sys

import ${s.product}

client = ${s.product}.Client("127.0.0.1:0")
# region: show
# ${s.text()}: ${s.text()}
${s.random
  .some(statements, 4)
  .map((write) => write(s))
  .join('\n')}

${failure(s)}
# endregion: show
`;
}
