import { expect, test } from 'vitest';
import { looksOf } from '../../src/catalog/looks.ts';
import type { StoredEntry } from '../../src/catalog/types.ts';

/** What an entry with one cause shows of a program's output, in which the resolver sees `found`. */
function looked(output: string, found: string): string[] {
  const program = { role: 'cause', item: 'down', output, language: { label: 'Python' }, versions: { grpcio: '1.51.1' } };
  const entry = { system: 'grpc', slug: 'unavailable', causes: [{ id: 'down', title: 'Down' }], looks: [], sources: [] };
  const start = output.indexOf(found);
  const hit = { system: 'grpc', slug: 'unavailable', start, end: start + found.length };
  return looksOf({ entry, programs: [program] } as unknown as StoredEntry, () => hit).map(({ text }) => text);
}

test('the whole line in which the code stands', () => {
  expect(looked('before\nStatusCode.UNAVAILABLE: down\nafter\n', 'StatusCode.UNAVAILABLE')).toEqual(['StatusCode.UNAVAILABLE: down']);
});

test("a Python error's text, which stands below the line of its code", () => {
  const error =
    '<_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.UNAVAILABLE\n\tdetails = "down"\n\tdebug_error_string = ""\n>\n';
  expect(looked(error, 'status = StatusCode.UNAVAILABLE')).toEqual(['status = StatusCode.UNAVAILABLE\ndetails = "down"']);
});
