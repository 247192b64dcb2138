/** nginx, HAProxy and Caddy: how a configuration is completed, how they are started, and where they log. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Prepared {
  /** Configuration file's name in the folder, and its content. */
  file: string;
  content: string;
  command: string;
  args: string[];
}

export interface Kind {
  /** What it is called in an error of the driver. */
  title: string;
  /** Ports that the configuration listens on, as written. */
  listens(config: string): number[];
  /** @param log Level of the error log, where there is one. */
  prepare(config: string, folder: string, log: string): Prepared;
  /** Lines of its logs, each with the name of the log before it. @param printed What it wrote to its streams. */
  logs(folder: string, printed: { stdout: string; stderr: string }): string[];
  /** Lines of `logs` that tell that a request has been dealt with. */
  isAccess(line: string): boolean;
}

const portsAfter = (pattern: RegExp) => (config: string) =>
  [...config.replace(/^\s*#.*$/gm, '').matchAll(pattern)].map(([, port]) => Number(port));

const linesOfFile = (path: string) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** What nginx says of itself and not of a request. */
const ofNginx =
  /\[(?:notice|info|warn|alert)\] \d+#\d+: (?!\*)|open socket #\d+ left in connection|epoll_wait\(\) (?:reported|failed)/;

const nginx: Kind = {
  title: 'nginx',
  listens: portsAfter(/\blisten\s+(?:127\.0\.0\.1|localhost|\[::1\]):(\d+)/g),
  prepare: (config, folder, log) => ({
    file: 'nginx.conf',
    content: `daemon off;
worker_processes 1;
pid nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
error_log error.log error;
events {}
http {
  include /etc/nginx/mime.types;
  access_log access.log combined;
  error_log error.log ${log};
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path temp-${name};`).join('\n')}
${config}}
`,
    command: 'nginx',
    args: ['-p', `${folder}/`, '-c', join(folder, 'nginx.conf'), '-e', 'error.log'],
  }),
  logs: (folder) => [
    ...linesOfFile(join(folder, 'error.log'))
      .filter((line) => !ofNginx.test(line))
      .map((line) => `error.log: ${line}`),
    ...linesOfFile(join(folder, 'access.log')).map((line) => `access.log: ${line}`),
  ],
  isAccess: (line) => line.startsWith('access.log: '),
};

/** The lines of a section's head with what is added below it. */
function below(config: string, section: RegExp, added: string): string {
  return config.replace(section, (head) => `${head}\n${added}`);
}

const haproxy: Kind = {
  title: 'HAProxy',
  listens: portsAfter(/^\s*bind\s+(?:127\.0\.0\.1|localhost|\[::1\]):(\d+)/gm),
  prepare: (config, folder) => {
    const log = '  log stdout format raw local0 info\n  nbthread 1';
    const global = /^global\b.*$/m;
    const withGlobal = global.test(config)
      ? below(config, global, log)
      : `global\n${log}\n\n${config}`;
    const defaults = `defaults
  mode http
  timeout connect 2s
  timeout client 10s
  timeout server 10s

`;
    const own = /^defaults\b/m.test(config);
    const whole = own
      ? withGlobal
      : withGlobal.replace(/^(?=(?:frontend|backend|listen)\b)/m, defaults);
    // Each logs, whatever its defaults are: a frontend its requests, a backend the state of its servers.
    const logging = below(
      whole,
      /^(?:frontend|listen)\b.*$/gm,
      '  log global\n  option httplog',
    );
    return {
      file: 'haproxy.cfg',
      content: below(logging, /^backend\b.*$/gm, '  log global'),
      command: 'haproxy',
      args: ['-db', '-f', join(folder, 'haproxy.cfg')],
    };
  },
  logs: (_folder, { stdout }) =>
    stdout
      .split('\n')
      .filter(
        (line) =>
          line.trim() !== '' &&
          !/^Proxy \S+ (?:started|stopped)|^Stopping |^\[(?:NOTICE|WARNING)\]/.test(line),
      )
      .map((line) => `log: ${line}`),
  isAccess: (line) => /^log: \S+:\d+ \[/.test(line),
};

const caddyOptions = ['admin off', 'auto_https off', 'grace_period 1s'];

const caddy: Kind = {
  title: 'Caddy',
  listens: portsAfter(
    /^(?:\S+,\s*)*(?:https?:\/\/)?(?:127\.0\.0\.1|localhost):(\d+)\S*\s*(?:,.*)?\{\s*$/gm,
  ),
  prepare: (config, folder) => {
    const lines = config.split('\n');
    const first = lines.findIndex(
      (line) => line.trim() !== '' && !line.trim().startsWith('#'),
    );
    const own = lines[first]?.trim() === '{';
    const added = caddyOptions
      .filter(
        (option) =>
          !new RegExp(`^\\s*${option.split(' ')[0] ?? ''}\\b`, 'm').test(config),
      )
      .map((option) => `\t${option}`);
    if (own) lines.splice(first + 1, 0, ...added);
    else lines.unshift('{', ...added, '}');
    return {
      file: 'Caddyfile',
      content: lines.join('\n'),
      command: 'caddy',
      args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    };
  },
  logs: (_folder, { stderr }) =>
    stderr
      .split('\n')
      .filter((line) =>
        /"logger":"http\.(?:log|handlers|stdlib|reverse_proxy)/.test(line),
      )
      .filter((line) => !line.includes('"msg":"server running"'))
      .map((line) => `log: ${line}`),
  isAccess: (line) => line.includes('"msg":"handled request"'),
};

/** By the extension of a program. */
export const kinds: Readonly<Record<string, Kind>> = { nginx, haproxy, caddyfile: caddy };
