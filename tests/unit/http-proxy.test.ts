/** The driver of proxy configurations: what it reads, and, where the proxies are installed, what it prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../content/systems/http/_harness/proxy-ask.ts';
import {
  DirectiveError,
  expand,
  portsIn,
  readAsk,
  readDirectives,
  withPorts,
  withWrittenPorts,
} from '../../content/systems/http/_harness/proxy-directives.ts';
import { kinds } from '../../content/systems/http/_harness/proxy-kinds.ts';
import { mask } from '../../src/verify/mask.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'errdex-driver-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an ask', () => {
  test('has fields, content and options in any order', () => {
    expect(readAsk('POST /orders?a=b; Cookie: a=1; b=2; times 5 at once; body "{\\"a\\": 1}"; Host: shop')).toMatchObject({
      method: 'POST',
      path: '/orders?a=b',
      fields: [
        ['Cookie', 'a=1; b=2'],
        ['Host', 'shop'],
      ],
      times: 5,
      atOnce: true,
      body: '{\\"a\\": 1}',
    });
    expect(readAsk('GET /; client certificate expired; hang up after 300 ms; port 8443')).toMatchObject({
      tls: true,
      certificate: 'expired',
      hangUp: 300,
      port: 8443,
    });
  });

  test('repeats what stands in angle brackets', () => {
    expect(expand('a=<3 xy>; <b>')).toBe('a=xyxyxy; <b>');
    expect(readAsk('GET /<9000 x>; X-Long: <70 a>; body 4 bytes')).toMatchObject({
      path: `/${'x'.repeat(9000)}`,
      fields: [['X-Long', 'a'.repeat(70)]],
      body: 'xxxx',
    });
  });

  test.each([
    ['/orders', 'asks nothing'],
    ['GET /; tiems 5', '"tiems 5" is neither a field nor an option'],
    ['GET /; client certificate mine', 'no client certificate is called "mine"; there are client, other-ca, expired'],
  ])('that can not be understood is an error: %s', (text, message) => {
    expect(() => readAsk(text)).toThrow(DirectiveError);
    expect(() => readAsk(text)).toThrow(message);
  });

  test('is sent as it is written', () => {
    expect(bytesOf(readAsk('POST /a; no host; X: 1; X: 2; body "é"'), 'shop')).toEqual({
      head: 'POST /a HTTP/1.1\r\nX: 1\r\nX: 2\r\nConnection: close\r\nContent-Length: 2\r\n\r\n',
      body: 'é',
    });
    expect(bytesOf(readAsk('GET /; Connection: keep-alive'), 'shop').head).toBe(
      'GET / HTTP/1.1\r\nHost: shop\r\nConnection: keep-alive\r\n\r\n',
    );
  });
});

describe('the directives of a program', () => {
  const source = `# needs: nginx-light
# upstream: slow 2 503
# upstream 9001: answers
# upstream 9002: none
# file site/a.html: <h1>A</h1>\\n<p>b</p>
# file site/a.html: c
# certificates
# ask: GET /
# region: show
server {
  # ask: not a directive, it stands in the region
  listen 127.0.0.1:8080;  # mark
}
# endregion: show
# log: info
`;

  test('stand outside of the region; the rest is the configuration', () => {
    const read = readDirectives(source);
    expect([...read.upstreams]).toEqual([
      [9000, { kind: 'slow', seconds: 2, status: 503 }],
      [9001, { kind: 'answers', status: 200 }],
    ]);
    expect([...read.files]).toEqual([['site/a.html', '<h1>A</h1>\n<p>b</p>\nc\n']]);
    expect(read).toMatchObject({ certificates: true, log: 'info' });
    expect(read.asks).toHaveLength(1);
    expect(read.config).toBe('server {\n  # ask: not a directive, it stands in the region\n  listen 127.0.0.1:8080;\n}\n');
  });

  test.each([
    ['# ask: GET /\n# upstream: lazy\n', 'line 2: no upstream is called "lazy"'],
    ['# file ../x: y\n# ask: GET /\n', 'line 1: write "# file <path below the folder>'],
    ['# upstream: refuses\n', 'nothing is asked'],
  ])('that can not be understood are an error with its line: %j', (text, message) => {
    expect(() => readDirectives(text)).toThrow(message);
  });
});

describe('ports', () => {
  const config = '# 127.0.0.1:7000\nlisten 127.0.0.1:8080;\nproxy_pass http://127.0.0.1:9000; # x\nserver localhost:9000; 10.0.0.1:9000';
  test('are found on loopback addresses, outside of comments', () => {
    expect(portsIn(config)).toEqual([8080, 9000]);
  });

  test('are replaced, and put back', () => {
    const ports = new Map([
      [8080, 21000],
      [9000, 21001],
    ]);
    const used = withPorts(config, ports);
    expect(used).toContain('proxy_pass http://127.0.0.1:21001;');
    expect(used).toContain('10.0.0.1:9000');
    expect(withWrittenPorts(used, ports)).toBe(config);
  });

  test.each([
    ['nginx', 'listen 127.0.0.1:8080;\n  listen 127.0.0.1:8443 ssl;\nproxy_pass http://127.0.0.1:9000;', [8080, 8443]],
    ['haproxy', 'frontend a\n  bind 127.0.0.1:8080\nbackend b\n  server s 127.0.0.1:9000', [8080]],
    ['caddyfile', 'http://127.0.0.1:8080 {\n\treverse_proxy 127.0.0.1:9000 {\n\t}\n}\nhttps://127.0.0.1:8443 {\n}', [8080, 8443]],
  ])('that %s listens on', (kind, text, listens) => {
    expect(kinds[kind]?.listens(text)).toEqual(listens);
  });
});

describe('what is added to a configuration', () => {
  const content = (kind: string, config: string) => kinds[kind]?.prepare(config, '/f', 'error').content ?? '';

  test("HAProxy's own defaults stay alone; each frontend logs", () => {
    const own = content('haproxy', 'defaults\n  mode http\n\nfrontend a\n  bind x\n');
    expect(own.match(/^defaults/gm)).toHaveLength(1);
    expect(own).toContain('frontend a\n  log global\n  option httplog\n  bind x');
    const none = content('haproxy', 'frontend a\nbackend b\n');
    expect(none).toMatch(/^global\n[^]*\ndefaults\n[^]*\nfrontend a\n[^]*\nbackend b\n {2}log global\n/);
  });

  test("Caddy's options go into the block that is there, or make one", () => {
    expect(content('caddyfile', '{\n\tgrace_period 5s\n}\n:80 {\n}\n')).toBe(
      '{\n\tadmin off\n\tauto_https off\n\tgrace_period 5s\n}\n:80 {\n}\n',
    );
    expect(content('caddyfile', ':80 {\n}\n')).toBe('{\n\tadmin off\n\tauto_https off\n\tgrace_period 1s\n}\n:80 {\n}\n');
  });
});

const programs = {
  nginx: `# upstream: refuses
# ask: GET /orders/7
# region: show
server {
  listen 127.0.0.1:8080;
  location / {
    proxy_pass http://127.0.0.1:9000;
  }
}
# endregion: show
`,
  haproxy: `# upstream: refuses
# ask: GET /orders/7
# region: show
frontend web
  bind 127.0.0.1:8080
  default_backend shop

backend shop
  server app 127.0.0.1:9000
# endregion: show
`,
  caddyfile: `# upstream: refuses
# ask: GET /orders/7
# region: show
http://127.0.0.1:8080 {
	reverse_proxy 127.0.0.1:9000
}
# endregion: show
`,
};

const says = {
  nginx: [
    '< HTTP/1.1 502 Bad Gateway',
    'error.log: ⟨time⟩ [error] ⟨pid⟩: connect() failed (111: Connection refused) while connecting to upstream',
    'upstream: "http://127.0.0.1:9000/orders/7", host: "127.0.0.1:8080"',
    'access.log: 127.0.0.1 - - [⟨time⟩] "GET /orders/7 HTTP/1.1" 502 157 "-" "-"',
  ],
  haproxy: ['< HTTP/1.1 503 Service Unavailable', 'log: 127.0.0.1:⟨port⟩ [⟨time⟩] web shop/app ⟨n⟩/⟨n⟩/-1/-1/⟨n⟩ 503 217 - - SC--'],
  caddyfile: ['< HTTP/1.1 502 Bad Gateway', '"msg":"dial tcp 127.0.0.1:9000: connect: connection refused"'],
};

const path = `${process.env['PATH'] ?? ''}:/usr/sbin`;
const there = (command: string) => spawnSync(command, ['-h'], { env: { PATH: path } }).error === undefined;

describe.each([
  ['nginx', 'nginx'],
  ['haproxy', 'haproxy'],
  ['caddyfile', 'caddy'],
] as const)('a dead upstream behind %s', (kind, command) => {
  test.skipIf(!there(command))('prints the same twice, and leaves nothing behind', () => {
    const file = join(folder, `dead.${kind}`);
    writeFileSync(file, programs[kind]);
    const once = () => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(root, 'content', 'systems', 'http', '_harness', 'proxy.ts'), file],
        { encoding: 'utf8', env: { PATH: path, TMPDIR: folder } },
      );
      expect([status, stderr]).toEqual([1, '']);
      return mask(stdout);
    };
    const output = once();
    for (const text of says[kind]) expect(output).toContain(text);
    expect(once()).toBe(output);
    expect(readdirSync(folder).filter((name) => name.startsWith('errdex-proxy'))).toEqual([]);
  });
});

test('a configuration that a proxy refuses is shown with what it says, and ends with exit status 2', { skip: !there('nginx') }, () => {
  const file = join(folder, 'broken.nginx');
  writeFileSync(file, '# ask: GET /\n# region: show\nserver { listen 127.0.0.1:8080; retrun 200; }\n# endregion: show\n');
  const { stderr, status } = spawnSync(process.execPath, [join(root, 'content', 'systems', 'http', '_harness', 'proxy.ts'), file], {
    encoding: 'utf8',
    env: { PATH: path, TMPDIR: folder },
  });
  expect(status).toBe(2);
  expect(stderr).toContain('unknown directive "retrun"');
});
