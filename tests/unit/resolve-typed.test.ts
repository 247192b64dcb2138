import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildResolverData, compile, resolve, type Shape } from '../../src/resolve/index.ts';

const names = (
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED ' +
  'RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'
).split(' ');
const shapes = parse(readFileSync(new URL('../../content/systems/grpc/shapes.yaml', import.meta.url), 'utf8')) as Shape[];
const entry = (system: string, slug: string, code: string, name: string) => ({ system, slug, code, name });
const compiled = compile(
  buildResolverData({
    systems: [
      { id: 'grpc', title: 'gRPC', words: ['grpc', 'rpc'], shapes },
      { id: 'errno', title: 'errno', words: ['errno', 'linux'] },
      { id: 'postgres', title: 'PostgreSQL', words: ['postgres', 'sqlstate'] },
    ],
    entries: [
      ...names.map((name, code) => ({
        ...entry('grpc', name.toLowerCase().replaceAll('_', '-'), String(code), name),
        aliases: [`codes.${name.charAt(0)}${name.slice(1).toLowerCase()}`, `StatusCode.${name}`],
        messages: name === 'UNAUTHENTICATED' ? [{ text: 'token is expired', cause: 'expired-token' }] : [],
      })),
      entry('errno', 'eintr', '4', 'EINTR'),
      { ...entry('errno', 'econnrefused', '111', 'ECONNREFUSED'), url: '/e/econnrefused/' },
      entry('postgres', '40p01', '40P01', 'deadlock_detected'),
    ],
  }),
);
const found = (text: string) =>
  resolve(text, compiled).matches.map(({ system, name, kind, also }) => `${system} ${name} ${kind}${also ? ' also' : ''}`);

describe('numbers', () => {
  it('alone offer every system', () => {
    expect(found('4')).toEqual(['grpc DEADLINE_EXCEEDED number', 'errno EINTR number']);
    expect(resolve('4', compiled).matches[0]).toMatchObject({ score: 0.6, reason: '4 is the code of DEADLINE_EXCEEDED in gRPC.' });
  });

  it.each(['grpc 4', 'grpc status code 4', 'what is grpc code 4?', '/grpc/4', 'grpc4'])('%s: of the system that is named', (text) => {
    expect(found(text)).toEqual(['grpc DEADLINE_EXCEEDED number']);
  });

  it.each(['code 16', 'status 16', 'error 16', 'code = 16', '#16', '(16)', '16'])('%s: where a code can stand', (text) => {
    expect(found(text)).toEqual(['grpc UNAUTHENTICATED number']);
  });

  it('may hold letters', () => {
    expect(found('40p01')).toEqual(['postgres deadlock_detected number']);
  });

  it.each([
    'port 14',
    'exit code 1',
    'pid 7',
    '16 GB',
    'line 4, column 4',
    '127.0.0.4',
    '14:16:07',
    '2024-05-14',
    'v1.14.7',
    '-4',
    '4%',
    'HTTP/1.1 4',
  ])('%s: is no code', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['deadline exceeded', 'DEADLINE_EXCEEDED'],
    ['DeadlineExceeded', 'DEADLINE_EXCEEDED'],
    ['deadline-exceeded', 'DEADLINE_EXCEEDED'],
    ['grpc canceled', 'CANCELLED'],
    ['unknown error', 'UNKNOWN'],
    ['how to fix grpc unavailable', 'UNAVAILABLE'],
    ['/grpc/UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`grpc ${name} name`]);
  });

  it.each([
    ['kUnauthenticated', 'UNAUTHENTICATED'],
    ['GRPC_STATUS_UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['GRPC::Unauthenticated', 'UNAUTHENTICATED'],
    ['Code::Unauthenticated', 'UNAUTHENTICATED'],
    ['StatusCode.UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['codes.Unauthenticated', 'UNAUTHENTICATED'],
  ])('%s is a constant', (text, name) => {
    expect(resolve(text, compiled).matches.map((match) => match.name)).toEqual([name]);
  });

  it('are compared when two are named', () => {
    expect(found('unauthenticated vs permission denied')).toEqual(['grpc UNAUTHENTICATED name', 'grpc PERMISSION_DENIED name']);
  });

  it.each([
    ['deadline exceded', 'DEADLINE_EXCEEDED'],
    ['unathenticated', 'UNAUTHENTICATED'],
    ['resource exausted', 'RESOURCE_EXHAUSTED'],
    ['permision denied', 'PERMISSION_DENIED'],
    ['unavaliable', 'UNAVAILABLE'],
    ['unauth', 'UNAUTHENTICATED'],
    ['ECONREFUSED', 'ECONNREFUSED'],
  ])('%s is near enough', (text, name) => {
    const [match, ...rest] = resolve(text, compiled).matches;
    expect(match).toMatchObject({ name, kind: 'fuzzy' });
    expect(rest).toEqual([]);
  });

  it.each(['available', 'authenticated', 'implemented', 'external', 'avail'])('%s is another word', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keep the address of their entry', () => {
    expect(resolve('econnrefused', compiled).matches[0]?.url).toBe('/e/econnrefused/');
    expect(resolve('eintr', compiled).matches[0]?.url).toBe('/errno/eintr/');
  });
});

describe('questions in words', () => {
  it('find a message', () => {
    expect(resolve('token expired grpc', compiled).matches[0]).toMatchObject({
      name: 'UNAUTHENTICATED',
      kind: 'message',
      cause: 'expired-token',
    });
  });
});

describe('texts without an error', () => {
  it.each([
    'cancelled order',
    'page not found',
    'The order was cancelled by the customer',
    'Service is OK',
    '200 OK',
    'HTTP/1.1 200 OK',
    'The unknown soldier; internal memo, not found in archive, aborted mission.',
    'Permission denied (publickey).',
    'status ok',
    '2024-05-03 10:15:30 INFO Order 14 cancelled by user, status code 200',
    '503 Service Unavailable',
    'grpc_server_handled_total{grpc_code="Aborted",grpc_method="Get"} 0',
    '{"status":"CANCELLED","orderId":5}',
    '#5 [internal] load build context',
    '{"code":200,"status":"OK","message":"success"}',
    'go1.22.5 linux/amd64 grpc-go v1.64.0',
    '    at Object.onReceiveStatus (/app/node_modules/@grpc/grpc-js/build/src/client.js:192:76)',
    'https://api.example.com:8443/v1/orders/not-found',
    '123e4567-e89b-12d3-a456-426614174000',
    'gRPC server started, version 1.14',
    'werkzeug.exceptions.NotFound: 404 Not Found: The requested URL was not found',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
