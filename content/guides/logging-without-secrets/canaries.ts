import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

// region: show
/** What must not get out, by the place in which it is planted. */
export const canaries = {
  'bearer token': 'canary-bearer-token',
  'refused token': 'canary-refused-token',
  cookie: 'canary-cookie',
  'binary metadata': 'canary-binary-metadata',
  'metadata key': 'canary-metadata-key',
  'unreadable metadata': 'canary-unreadable-metadata',
  'request id': 'canary-request-id',
  'method name': 'canary-method-name',
  request: 'canary-request-body',
  response: 'canary-response-body',
  'response metadata': 'canary-set-cookie',
  'status text': 'canary-status-text',
  'error details': 'canary-error-details',
  'thrown error': 'canary-thrown-error',
  'error as answer': 'canary-error-as-answer',
  'token source': 'canary-token-source',
};
export type Place = keyof typeof canaries;

const flat = (written: string) =>
  written.toLowerCase().replace(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/');

/** A text as a log may hold it: plain, and as a Buffer in base64, in hex, and as JSON's list of numbers. */
function spellings(canary: string): string[] {
  const bytes = Buffer.from(canary);
  const base64 = [0, 1, 2].map((before) => {
    const length = before + bytes.length;
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return whole.slice(Math.ceil((before * 8) / 6), Math.floor((length * 8) / 6));
  });
  return [canary, bytes.toString('hex'), [...bytes].join(), ...base64].map(flat);
}

/** The places whose canaries a text holds. */
export function found(written: string): Place[] {
  const searched = flat(written);
  const names = Object.keys(canaries) as Place[];
  return names.filter((name) =>
    spellings(canaries[name]).some((one) => searched.includes(one)),
  );
}

/** Runs a program and returns all that it wrote, whoever wrote it: program, library or runtime. */
export async function everythingWrittenBy(
  program: string,
  how: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(program), how], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return out + err;
}
// endregion: show
