/**
 * The one place where what varies from run to run is taken out of an output.
 * A mask is written ⟨like this⟩, so that a reader sees that something stood there.
 */

interface Mask {
  /** What it hides, for the tests and the page that explains recording. */
  what: string;
  pattern: RegExp;
  /** What stands there instead; a function is given what was found. */
  replacement: string | ((found: string) => string);
}

// Java writes an IPv6 address in full, and says of one that it has not looked up that it is unresolved.
const loopback = String.raw`(?:127\.0\.0\.1|localhost|0\.0\.0\.0|\[(?:::1?|::ffff:127\.0\.0\.1|(?:0:){7}[01](?:%\w+)?)\])(?:\/<unresolved>)?`;

export const masks: readonly Mask[] = [
  {
    what: 'ports that the system chose, on loopback addresses (1024 and above, but those that people write: 8000 to 9999)',
    pattern: new RegExp(String.raw`(${loopback}):(?:102[4-9]|10[3-9]\d|1[1-9]\d\d|[2-7]\d{3}|[1-6]\d{4})\b`, 'g'),
    replacement: '$1:⟨port⟩',
  },
  {
    what: 'points in time in ISO 8601',
    pattern: /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
    replacement: '⟨time⟩',
  },
  {
    what: 'points in time as Date, Java and OpenSSL print them',
    pattern:
      /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:[A-Z][a-z]{2} {1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2}) (?:\d{4} )?\d\d:\d\d:\d\d(?: (?:UTC )?\d{4})?(?: GMT(?:[+-]\d{4} \([^)]*\))?)?/g,
    replacement: '⟨time⟩',
  },
  {
    what: 'points in time in logs of nginx, HAProxy and Apache',
    pattern: /\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\b|\b\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?:\.\d+| [+-]\d{4})?/g,
    replacement: '⟨time⟩',
  },
  {
    what: 'process, thread and connection in error logs of nginx',
    pattern: /(?<=\] )\d+#\d+: (?:\*\d+ )?/g,
    replacement: '⟨pid⟩: ',
  },
  {
    what: 'how much of a long request nginx repeats before it cuts the line, which depends on the length of a process id',
    pattern: /^(error\.log: .*⟨)\d+(?= × .⟩$)/gm,
    replacement: '$1n',
  },
  {
    what: 'by how much a rate is exceeded, in error logs of nginx',
    pattern: /(?<=\bexcess: )\d+\.\d+/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'milliseconds that the parts of a request took, in logs of HAProxy; -1, a part that was not reached, stays',
    pattern: /(?<=\] [\w~.-]+ [\w<>.-]+\/[\w<>.-]+ (?:[^\s/]+\/){0,4})(?<!-)\+?\d+(?=(?:\/[^\s/]+){0,4} (?:-1|\d{3}) \d+ )/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'how long a check of health took, in logs of HAProxy',
    pattern: /(?<=check duration: )\d+(?=ms)/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'times, ports and ids in logs of Caddy',
    pattern: /(?<="(?:ts|duration)":)\d+(?:\.\d+)?(?:e-\d+)?|(?<="(?:remote_port|err_id)":"|\{id=)\w+(?="|\})/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'the order of fields in logs of Caddy, which is another at each run: they stand by name',
    pattern: /(?<="(?:headers|resp_headers)":\{)"[^"]+":\[[^\]]*\](?:,"[^"]+":\[[^\]]*\])+(?=\})/g,
    replacement: (fields) =>
      fields
        .split(/(?<=\]),(?=")/)
        .sort()
        .join(','),
  },
  {
    what: 'milliseconds since 1970',
    pattern: /\b1[6-9]\d{11}\b/g,
    replacement: '⟨time⟩',
  },
  {
    what: 'measured durations: numbers with decimals before a unit of time',
    pattern: /\b\d+\.\d+(?= ?(?:ns|µs|us|ms|s|sec|seconds?|milliseconds?)\b)/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'how long grpc-java has held a call back',
    pattern: /(?<=\bbuffered_nanos=)\d+/g,
    replacement: '⟨n⟩',
  },
  {
    what: 'time and thread in lines that Abseil logs',
    pattern: /^([IWEF])\d{4} (?:⟨time⟩|[\d:.]+) +\d+ (?=[\w./-]+:\d+\])/gm,
    replacement: '$1⟨time⟩ ⟨pid⟩ ',
  },
  {
    what: 'the order of fields in a status of gRPC core, which depends on an address of memory: they stand by name',
    pattern: /(?<=\{)\w+:(?:"(?:[^"\\]|\\.)*"|-?\d+)(?:, \w+:(?:"(?:[^"\\]|\\.)*"|-?\d+))+(?=\}|, children:)/g,
    replacement: (fields) => (fields.match(/\w+:(?:"(?:[^"\\]|\\.)*"|-?\d+)/g) ?? []).sort().join(', '),
  },
  {
    what: 'process ids',
    pattern: /(\(node:|\bpid[ =:]{1,2})\d+/gi,
    replacement: '$1⟨pid⟩',
  },
  {
    what: 'thread ids in OpenSSL errors',
    pattern: /\b[0-9A-F]{8,16}(?=:error:)/g,
    replacement: '⟨thread⟩',
  },
  {
    what: 'addresses of memory',
    pattern: /\b0x[0-9a-f]{6,16}\b/gi,
    replacement: '0x⟨address⟩',
  },
];

/**
 * Takes out of an output what differs between two runs of the same program.
 *
 * @param output What the program printed.
 * @param roots Folders whose paths are replaced by `⟨project⟩`, longest first.
 * @param hidden Other paths of the machine, and what stands for each.
 * @returns The output with `\n` line ends, no trailing blank space, and one line end at its end.
 */
export function mask(output: string, roots: readonly string[] = [], hidden: readonly { path: string; as: string }[] = []): string {
  let text = output.replace(/\r\n?/g, '\n');
  for (const { path, as } of hidden) text = text.replaceAll(path, as);
  for (const root of roots) text = text.replaceAll(root, '⟨project⟩');
  for (const { pattern, replacement } of masks) {
    text = typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, (found) => replacement(found));
  }
  return text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '') + '\n';
}
