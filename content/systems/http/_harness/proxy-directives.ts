/** Reads what a proxy program asks of its driver: the comment lines outside of its region. */

/** What stands in for an origin server on a port. */
export type Upstream =
  | {
      kind:
        'none' | 'refuses' | 'resets' | 'closes' | 'silent' | 'garbage' | 'drops-body';
    }
  | { kind: 'answers' | 'records'; status: number }
  | { kind: 'slow'; seconds: number; status: number }
  | { kind: 'big-header'; bytes: number };

export interface Ask {
  method: string;
  path: string;
  /** In their order; a name may stand twice. */
  fields: [string, string][];
  body?: string;
  /** Without the Host field that is sent otherwise. */
  noHost: boolean;
  /** Written number of the port that is asked; the first that the file listens on when left out. */
  port?: number;
  /** How often, one after the other or at once. */
  times: number;
  atOnce: boolean;
  /** Milliseconds: waits before it connects. */
  after: number;
  /** Milliseconds for which it sends nothing after it connected. */
  idle: number;
  /** Milliseconds after which the client closes the connection. */
  hangUp?: number;
  /** Sends the request line, then a byte every 100 ms. */
  trickle: boolean;
  /** Sends the head and half of the content, then nothing more. */
  stalls: boolean;
  tls: boolean;
  certificate?: ClientCertificate;
}

const certificateNames = ['client', 'other-ca', 'expired'] as const;
export type ClientCertificate = (typeof certificateNames)[number];

export interface Directives {
  /** By the written number of the port. */
  upstreams: Map<number, Upstream>;
  asks: Ask[];
  /** Content by path, relative to the folder that the proxy runs in. */
  files: Map<string, string>;
  certificates: boolean;
  /** Level of nginx' error log. */
  log: string;
  /** The configuration: the whole file without the lines above. */
  config: string;
}

/** A directive that can't be understood. */
export class DirectiveError extends Error {}

const directive = /^\s*# *(upstream|ask|certificates|file|log)\b *(.*?)\s*$/;
const marker = /^\s*# *(?:end)?region: *show\s*$/;
const needs = /^\s*# *needs:/;

/** `<14000 x>` stands for 14000 times x. */
export function expand(text: string): string {
  return text.replace(/<(\d+) ([^>]+)>/g, (_all, count: string, what: string) =>
    what.repeat(Number(count)),
  );
}

function readUpstream(text: string): Upstream {
  const [kind = '', ...rest] = text.split(/\s+/);
  const [first, second] = rest.map(Number);
  switch (kind) {
    case 'none':
    case 'refuses':
    case 'resets':
    case 'closes':
    case 'silent':
    case 'garbage':
    case 'drops-body':
      return { kind };
    case 'answers':
    case 'records':
      return { kind, status: first ?? 200 };
    case 'slow':
      if (first === undefined || Number.isNaN(first))
        throw new DirectiveError('slow <seconds> <status>');
      return { kind, seconds: first, status: second ?? 200 };
    case 'big-header':
      if (first === undefined || Number.isNaN(first))
        throw new DirectiveError('big-header <bytes>');
      return { kind, bytes: first };
    default:
      throw new DirectiveError(
        `no upstream is called "${kind}"; there are none, refuses, resets, closes, silent, answers, slow, big-header, garbage, drops-body, records`,
      );
  }
}

/** Options of an ask: what one looks like, and what it does. */
const options: readonly [RegExp, (ask: Ask, parts: RegExpExecArray) => void][] = [
  [/^body (\d+) bytes$/, (ask, [, bytes]) => (ask.body = 'x'.repeat(Number(bytes)))],
  [/^body "(.*)"$/s, (ask, [, text = '']) => (ask.body = text)],
  [
    /^times (\d+)( at once)?$/,
    (ask, [, times, atOnce]) =>
      Object.assign(ask, { times: Number(times), atOnce: atOnce !== undefined }),
  ],
  [/^after (\d+) ms$/, (ask, [, ms]) => (ask.after = Number(ms))],
  [/^nothing sent for (\d+) ms$/, (ask, [, ms]) => (ask.idle = Number(ms))],
  [/^hang up after (\d+) ms$/, (ask, [, ms]) => (ask.hangUp = Number(ms))],
  [/^port (\d+)$/, (ask, [, port]) => (ask.port = Number(port))],
  [/^trickle$/, (ask) => (ask.trickle = true)],
  [/^stalls in body$/, (ask) => (ask.stalls = true)],
  [/^no host$/, (ask) => (ask.noHost = true)],
  [/^tls$/, (ask) => (ask.tls = true)],
  [/^plain$/, (ask) => (ask.tls = false)],
  [
    /^client certificate (\S+)$/,
    (ask, [, name]) => {
      const certificate = certificateNames.find((one) => one === name);
      if (!certificate)
        throw new DirectiveError(
          `no client certificate is called "${name}"; there are ${certificateNames.join(', ')}`,
        );
      Object.assign(ask, { certificate, tls: true });
    },
  ],
];

/** Reads `GET /orders/7; Accept: text/plain; times 5`. */
export function readAsk(text: string): Ask {
  const [target = '', ...parts] = text.split(/;\s+/);
  const [, method, path] = /^([A-Z]+) (\S.*)$/s.exec(target) ?? [];
  if (method === undefined || path === undefined) {
    throw new DirectiveError(
      `"${text}" asks nothing; write a method and a path: GET /orders/7`,
    );
  }
  const ask: Ask = {
    method,
    path: expand(path),
    fields: [],
    noHost: false,
    times: 1,
    atOnce: false,
    after: 0,
    idle: 0,
    trickle: false,
    stalls: false,
    tls: false,
  };
  for (const part of parts) {
    const option = options.find(([pattern]) => pattern.test(part));
    const [pattern, apply] = option ?? [];
    const found = pattern?.exec(part);
    if (found && apply) {
      apply(ask, found);
      continue;
    }
    const [, name, value] = /^([^:]+): ?(.*)$/s.exec(part) ?? [];
    const last = ask.fields.at(-1);
    if (name !== undefined) ask.fields.push([name, expand(value ?? '')]);
    // `Cookie: a=1; b=2` is one field.
    else if (last && part.includes('=')) last[1] += `; ${expand(part)}`;
    else
      throw new DirectiveError(
        `"${part}" is neither a field nor an option of an ask; _harness/README.md lists them`,
      );
  }
  if (ask.body !== undefined) ask.body = expand(ask.body);
  return ask;
}

/**
 * Reads the directives of a program.
 *
 * @param source The file.
 * @throws DirectiveError with the line that can't be understood.
 */
export function readDirectives(source: string): Directives {
  const found: Directives = {
    upstreams: new Map(),
    asks: [],
    files: new Map(),
    certificates: false,
    log: 'error',
    config: '',
  };
  const config: string[] = [];
  let inside = false;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (marker.test(line)) inside = line.includes(' region');
    else if (needs.test(line)) continue;
    const [, name, rest = ''] = (!inside && directive.exec(line)) || [];
    if (name === undefined) {
      if (!marker.test(line)) config.push(line.replace(/\s*# mark\s*$/, ''));
      continue;
    }
    try {
      readOne(found, name, rest);
    } catch (error) {
      if (!(error instanceof DirectiveError)) throw error;
      throw new DirectiveError(`line ${index + 1}: ${error.message}`);
    }
  }
  if (found.asks.length === 0)
    throw new DirectiveError('nothing is asked; add "# ask: GET /" above the region');
  found.config = `${config.join('\n').trim()}\n`;
  return found;
}

function readOne(found: Directives, name: string, rest: string): void {
  const value = rest.replace(/^: */, '');
  switch (name) {
    case 'upstream': {
      const [, port, kind = ''] = /^(?:(\d+))?: *(.*)$/.exec(rest) ?? [];
      const upstream = readUpstream(kind);
      if (upstream.kind !== 'none') found.upstreams.set(Number(port ?? 9000), upstream);
      return;
    }
    case 'ask':
      found.asks.push(readAsk(value));
      return;
    case 'certificates':
      found.certificates = true;
      return;
    case 'log':
      found.log = value;
      return;
    case 'file': {
      const [, path, text = ''] = /^([^:\s]+): ?(.*)$/.exec(rest) ?? [];
      if (path === undefined || path.startsWith('/') || path.split('/').includes('..')) {
        throw new DirectiveError('write "# file <path below the folder>: <text>"');
      }
      const before = found.files.get(path) ?? '';
      found.files.set(path, `${before}${expand(text.replaceAll('\\n', '\n'))}\n`);
    }
  }
}

const loopbackPort = /(?<![\w.])(127\.0\.0\.1|localhost|\[::1\]):(\d{2,5})\b/g;

/** All ports that a configuration names on loopback addresses, in their order. */
export function portsIn(config: string): number[] {
  const code = config.replace(/^\s*#.*$/gm, '');
  return [...new Set([...code.matchAll(loopbackPort)].map(([, , port]) => Number(port)))];
}

/** A configuration with other ports. */
export function withPorts(config: string, ports: ReadonlyMap<number, number>): string {
  return config.replace(loopbackPort, (all, host: string, port: string) => {
    const other = ports.get(Number(port));
    return other === undefined ? all : `${host}:${other}`;
  });
}

/** An output in which the ports that were written stand instead of those that were used. */
export function withWrittenPorts(
  output: string,
  ports: ReadonlyMap<number, number>,
): string {
  let text = output;
  for (const [written, used] of ports)
    text = text.replaceAll(new RegExp(`:${used}\\b`, 'g'), `:${written}`);
  return text;
}
