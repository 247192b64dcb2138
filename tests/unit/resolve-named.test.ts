import { expect, test } from 'vitest';
import { readResolverData } from '../../src/library/index.ts';
import { compile } from '../../src/resolve/index.ts';
import { pagesNamed } from '../../src/resolve/named.ts';
import { root } from '../support/site.ts';

const data = compile(readResolverData(root));

test.each([
  ['conflict git push lfs', ['/http/409/']],
  ['temporal namespace not found', ['/http/404/', '/grpc/not-found/', '/tensorflow/not-found-error/']],
  // A slip may be another word.
  ['conflct git push lfs', []],
  ['git push lfs', []],
  ['', []],
  // A log is no question.
  [`${'line\n'.repeat(300)}conflict`, []],
])('names in %j', (text, expected) => {
  expect(pagesNamed(text, data).sort()).toEqual([...expected].sort());
});
