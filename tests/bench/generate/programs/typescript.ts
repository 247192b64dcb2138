import type { Subject } from './vocabulary.ts';

const statements: ((s: Subject) => string)[] = [
  (s) => `const ${s.camel()} = await client.${s.camel()}({ id: '${s.text()}', ${s.word()}: ${s.number()} }, { timeoutMs: ${s.number()} });`,
  (s) => `const ${s.camel()} = {
  ${s.word()}Limit: ${s.number()}, // ${s.text()}
  ${s.word()}Backoff: '${s.number()}ms',
  retryable: ['${s.name}', '${s.word()}'],
};`,
  (s) => `for (const ${s.word()} of await client.list${s.PascalWord()}()) {
  if (${s.camel()}.length > ${s.number()}) continue;
  console.log(\`${s.text()}: \${${s.camel()}.${s.word()}}\`);
}`,
  (s) => `async function ${s.camel()}(${s.word()}: string, ${s.camel()}?: number): Promise<${s.PascalWord()}> {
  const ${s.camel()} = Math.min(${s.number()}, 2 ** (${s.camel()} ?? ${s.number()}));
  return client.${s.camel()}(${s.camel()}, { key: '${s.text()}' });
}`,
  (s) => `server.on('${s.word()}', (${s.camel()}) => {
  ${s.camel()}.set('${s.snake()}', String(${s.number()}));
});`,
  (s) => `const ${s.camel()}: Map<string, ${s.PascalWord()}> = new Map([['${s.text()}', { ${s.word()}: ${s.number()} }]]);`,
];

const failure = (s: Subject) => `try {
  await client.${s.camel()}({ ${s.word()}: '${s.text()}', attempt: ${s.number()} }); // mark
} catch (error) {
  if (error instanceof ${s.Product}Error && error.code === ${s.Product}Error.${s.name}) {
    console.error(String(error));
    process.exitCode = ${s.random.whole(1, 3)};
  }
}`;

export function typescriptProgram(s: Subject): string {
  return `import { ${s.Product}Client, ${s.Product}Error } from '@${s.product}/client';
import { server } from '../_harness/server.ts';

const client = new ${s.Product}Client({ target: server.address });
// region: show
// ${s.text()}: ${s.text()}
${s.random
  .some(statements, 4)
  .map((write) => write(s))
  .join('\n')}

${failure(s)}
// endregion: show
client.close();
`;
}
