import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildResolverData, compile, type Match, resolve, type Shape } from '../../src/resolve/index.ts';

const names = (
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED ' +
  'RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'
).split(' ');
const messages: Record<string, { text: string; cause?: string }[]> = {
  UNAUTHENTICATED: [{ text: 'token is expired', cause: 'expired-token' }],
  UNAVAILABLE: [{ text: 'failed to connect to all addresses' }],
  DEADLINE_EXCEEDED: [{ text: 'Deadline exceeded after *s', cause: 'slow-handler' }],
  RESOURCE_EXHAUSTED: [{ text: 'Received message larger than max (* vs. *)', cause: 'message-too-large' }],
};
const shapes = parse(readFileSync(new URL('../../content/systems/grpc/shapes.yaml', import.meta.url), 'utf8')) as Shape[];
const data = buildResolverData({
  systems: [{ id: 'grpc', title: 'gRPC', words: ['grpc', 'rpc'], shapes }],
  entries: names.map((name, code) => ({
    system: 'grpc',
    slug: name.toLowerCase().replaceAll('_', '-'),
    code: String(code),
    name,
    summary: `About ${name}.`,
    aliases: [`grpc.status.${name}`],
    messages: messages[name] ?? [],
  })),
});
const compiled = compile(data);

function matches(text: string): Match[] {
  return resolve(text, compiled).matches;
}
function first(text: string): string | undefined {
  return matches(text)[0]?.name;
}

describe('every shape', () => {
  it.each(shapes.map((shape) => [shape.id, shape] as const))('%s finds its example', (_, { example, source }) => {
    expect(source).toMatch(/^https:\/\//);
    const [match] = matches(example ?? '');
    expect(match, example).toBeDefined();
    expect(match?.also).toBe(false);
  });

  it('has an id of its own', () => {
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });
});

describe('pasted errors', () => {
  it.each([
    ['Error: 16 UNAUTHENTICATED: token is expired\n    at callErrorFromStatus (call.js:31:19)', 'UNAUTHENTICATED'],
    ["{\n  code: 5,\n  details: 'order not found',\n  metadata: Metadata { internalRepr: Map(0) {}, options: {} }\n}", 'NOT_FOUND'],
    ['Error response from daemon: rpc error: code = 4 desc = context deadline exceeded', 'DEADLINE_EXCEEDED'],
    ['rpc error: code = Canceled desc = context canceled', 'CANCELLED'],
    ['Caused by: io.grpc.StatusRuntimeException: OUT_OF_RANGE: size 2460924504 exceeds 2147483648', 'OUT_OF_RANGE'],
    ['google.api_core.exceptions.MethodNotImplemented: 501 Received http2 header with status: 404', 'UNIMPLEMENTED'],
    ['Grpc.Core.RpcException: Status(StatusCode="Cancelled", Detail="Call canceled by the client.")', 'CANCELLED'],
    ["active_call.rb:31:in `check_status': 14:Endpoint read failed (GRPC::Unavailable)", 'UNAVAILABLE'],
    [
      "grpc request error: code: 'The system is not in a state required for the operation's execution', message: \"x\"",
      'FAILED_PRECONDITION',
    ],
    ['gRPC Error (code: 12, codeName: UNIMPLEMENTED, message: Method not found!, details: [])', 'UNIMPLEMENTED'],
    ['[code] => 4\n    [details] => Deadline Exceeded', 'DEADLINE_EXCEEDED'],
    ['deadline exceeded (4): RPC timed out before completing', 'DEADLINE_EXCEEDED'],
    ['ConnectError: [deadline_exceeded] the operation timed out', 'DEADLINE_EXCEEDED'],
    ['HTTP 503 {"error":{"code":503,"message":"x","status":"UNAVAILABLE"}}', 'UNAVAILABLE'],
    ['{"error":{"code":404,"message":"Not found","status":"NOT_FOUND"}}', 'NOT_FOUND'],
    ['[firebase_functions/not-found] NOT_FOUND', 'NOT_FOUND'],
    ['< HTTP/2 200\n< content-type: application/grpc\n< grpc-status: 12', 'UNIMPLEMENTED'],
    ['{"response_code":200,"grpc_status":"PermissionDenied","duration":14}', 'PERMISSION_DENIED'],
    ['Fehler: rpc error: code = Unavailable desc = Verbindung abgelehnt', 'UNAVAILABLE'],
  ])('%s', (text, name) => {
    expect(first(text)).toBe(name);
    expect(matches(text)[0]).toMatchObject({ kind: 'shape', also: false });
  });
});

describe('what surrounds an error', () => {
  it.each([
    ['colours', '\u001b[31merror\u001b[39m: rpc error: code = \u001b[1mUnavailable\u001b[22m desc = x'],
    ['colours as loggers write them', '#033[31mERROR#033[0m rpc error: code = Unavailable desc = x'],
    ['JSON in JSON', '{"log":"{\\"level\\":\\"error\\",\\"grpc.code\\":\\"Unavailable\\"}\\n","stream":"stderr"}'],
    ['HTML entities', '{&quot;code&quot;:14,&quot;message&quot;:&quot;x&quot;,&quot;details&quot;:[]}'],
    ['docker-compose', 'app-1  | ERROR:\napp-1  |   Code: Unavailable\napp-1  |   Message: connection error'],
    ['kubectl', '[pod/shop-7d/orders] Error: 14 UNAVAILABLE: read ECONNRESET'],
    ['a quote', '> Error: 14 UNAVAILABLE: read ECONNRESET'],
    ['a wrapped line', 'rpc error: code = Unavailable desc =\n      connection error'],
    ['a line broken within a word', 'kubelet E1121 remote_runtime.go:144 a long beginning: rpc error: code = Unavail\nable desc = x'],
  ])('%s', (_, text) => {
    expect(first(text)).toBe('UNAVAILABLE');
  });

  it('gives places in the text as it was pasted', () => {
    const text = 'x &quot;\u001b[31mrpc error:   code = Una\u200bvailable\u001b[0m desc = y&quot;';
    const [match] = matches(text);
    expect(text.slice(match?.start, match?.end)).toBe('rpc error:   code = Una\u200bvailable');
  });
});

describe('several codes', () => {
  it('puts the outermost first and offers the inner one', () => {
    const text = 'rpc error: code = Internal desc = upstream: rpc error: code = Unavailable desc = refused';
    const [outer, inner, ...rest] = matches(text);
    expect(outer).toMatchObject({ name: 'INTERNAL', also: false, start: 0, reason: 'Found “Internal” in grpc-go error text.' });
    expect(inner).toMatchObject({ name: 'UNAVAILABLE', also: true, start: 44 });
    expect(inner?.score).toBeLessThan(outer?.score ?? 0);
    expect(rest).toEqual([]);
  });

  it('reads a chained Python traceback from its end', () => {
    const text =
      'grpc.RpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.UNAVAILABLE\n>\n\n' +
      'The above exception was the direct cause of the following exception:\n\ngoogle.api_core.exceptions.Aborted: 409 contention';
    expect(matches(text).map(({ name, also }) => [name, also])).toEqual([
      ['ABORTED', false],
      ['UNAVAILABLE', true],
    ]);
  });

  it('takes the field of a log line for the outermost, wherever it stands', () => {
    const text = '{"error":"order: rpc error: code = Unavailable desc = x","grpc.code":"Unknown"}';
    expect(matches(text).map(({ name, also }) => [name, also])).toEqual([
      ['UNKNOWN', false],
      ['UNAVAILABLE', true],
    ]);
  });

  it('does not offer what the C core writes before an address', () => {
    const text = '\tstatus = StatusCode.UNAVAILABLE\n\tdetails = "no; last error: UNKNOWN: ipv4:127.0.0.1:50051: Failed"';
    expect(matches(text).map(({ name }) => name)).toEqual(['UNAVAILABLE']);
  });
});

describe('messages', () => {
  it('tell the cause of the code', () => {
    expect(matches('16 UNAUTHENTICATED: token is expired')[0]).toMatchObject({ kind: 'shape', cause: 'expired-token' });
  });

  it('are enough by themselves', () => {
    const text = 'worker: Received message larger\n  than max (5242880 vs. 4194304), giving up';
    const [match] = matches(text);
    expect(match).toMatchObject({ name: 'RESOURCE_EXHAUSTED', kind: 'message', cause: 'message-too-large' });
    expect(text.slice(match?.start, match?.end)).toBe('Received message larger\n  than max (5242880 vs. 4194304)');
  });

  it('may end right after a wildcard', () => {
    const text = 'the call failed: deadline exceeded after 5 seconds ago 9.99s, remote_addr=10.0.0.5:443 and so on and on';
    const [match] = matches(text);
    expect(match).toMatchObject({ name: 'DEADLINE_EXCEEDED', cause: 'slow-handler' });
    expect(text.slice(match?.start, match?.end)).toBe('deadline exceeded after 5 seconds');
  });

  it('keep their wildcards within a line, and to whole words', () => {
    expect(matches('the receipt: Received message larger than max (5\n7 vs. 4) and more words here')).toEqual([]);
    expect(matches('somebody said that the mytoken is expired again')).toEqual([]);
  });
});
