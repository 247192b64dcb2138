/** The languages that programs are written in, by the extension of their files. */

export interface Language {
  /** As in a link to a tab: `node`. */
  id: string;
  label: string;
  /** Grammar of the highlighter. */
  shiki: string;
  extension: string;
  /** Begins a comment that runs to the end of the line. */
  comment: '//' | '#';
  /** Lines that bring something in; they don't count as program. */
  imports: RegExp;
  /** Further extensions of `_harness` files that only this language reads. */
  companions: readonly string[];
  /** The file of `_harness` that runs its programs, where they don't run by themselves. */
  driver?: string;
}

const slashes = '//' as const;
const hash = '#' as const;

const table = [
  {
    id: 'node',
    label: 'Node.js',
    shiki: 'typescript',
    extension: 'ts',
    comment: slashes,
    imports: /^(import|export \* from)\b/,
    companions: ['js', 'mjs', 'mts'],
  },
  {
    id: 'go',
    label: 'Go',
    shiki: 'go',
    extension: 'go',
    comment: slashes,
    imports: /^(import|package)\b/,
    companions: ['mod', 'sum', 'work'],
  },
  {
    id: 'python',
    label: 'Python',
    shiki: 'python',
    extension: 'py',
    comment: hash,
    imports: /^(import|from)\b/,
    companions: ['txt', 'toml', 'cfg', 'pyi'],
  },
  {
    id: 'java',
    label: 'Java',
    shiki: 'java',
    extension: 'java',
    comment: slashes,
    imports: /^(import|package)\b/,
    companions: ['gradle', 'xml', 'properties'],
  },
  {
    id: 'kotlin',
    label: 'Kotlin',
    shiki: 'kotlin',
    extension: 'kt',
    comment: slashes,
    imports: /^(import|package)\b/,
    companions: ['kts'],
  },
  {
    id: 'csharp',
    label: 'C#',
    shiki: 'csharp',
    extension: 'cs',
    comment: slashes,
    imports: /^(using [\w.= ]+;|namespace\b)/,
    companions: ['csproj'],
  },
  {
    id: 'cpp',
    label: 'C++',
    shiki: 'cpp',
    extension: 'cc',
    comment: slashes,
    imports: /^(#include|using|namespace)\b/,
    companions: ['h', 'hpp', 'cmake'],
  },
  {
    id: 'rust',
    label: 'Rust',
    shiki: 'rust',
    extension: 'rs',
    comment: slashes,
    imports: /^(use|mod|extern crate)\b/,
    companions: ['lock'],
  },
  {
    id: 'ruby',
    label: 'Ruby',
    shiki: 'ruby',
    extension: 'rb',
    comment: hash,
    imports: /^(require|require_relative)\b/,
    companions: ['gemspec'],
  },
  {
    id: 'php',
    label: 'PHP',
    shiki: 'php',
    extension: 'php',
    comment: slashes,
    imports: /^(<\?php|use|require|require_once|namespace)\b/,
    companions: [],
  },
  { id: 'swift', label: 'Swift', shiki: 'swift', extension: 'swift', comment: slashes, imports: /^import\b/, companions: [] },
  { id: 'dart', label: 'Dart', shiki: 'dart', extension: 'dart', comment: slashes, imports: /^(import|export|part)\b/, companions: [] },
  {
    id: 'shell',
    label: 'Shell',
    shiki: 'shellscript',
    extension: 'sh',
    comment: hash,
    imports: /^(#!|source\b|\. |set -)/,
    companions: [],
  },
  {
    id: 'nginx',
    label: 'nginx',
    shiki: 'nginx',
    extension: 'nginx',
    comment: hash,
    imports: /^load_module\b/,
    companions: [],
    driver: 'proxy.ts',
  },
  {
    id: 'haproxy',
    label: 'HAProxy',
    shiki: 'text',
    extension: 'haproxy',
    comment: hash,
    imports: /^(global|defaults)\b/,
    companions: [],
    driver: 'proxy.ts',
  },
  {
    id: 'caddy',
    label: 'Caddy',
    shiki: 'text',
    extension: 'caddyfile',
    comment: hash,
    imports: /^import\b/,
    companions: [],
    driver: 'proxy.ts',
  },
] as const satisfies Language[];

/** In the order in which tabs stand. */
export const languages: readonly Language[] = table;

/** What the second dot part of a program's name says: `missing-token.aio.py`. */
export const variants: Readonly<Record<string, string>> = {
  aio: 'asyncio',
  async: 'async',
  connect: 'Connect',
  web: 'gRPC-Web',
  kotlin: 'Kotlin',
};

/** The language of a file, by its last extension; `undefined` for a file that is no program. */
export function languageOf(fileName: string): Language | undefined {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  return fileName.includes('.') ? languages.find((one) => one.extension === extension) : undefined;
}

/**
 * Whether a `_harness` file matters to programs of a language: its own files, those of no language (`.proto`, `.json`),
 * and whatever lies in the folder that has the language's id, such as `go/prepare.sh`.
 */
export function concerns(harnessFile: string, language: Language): boolean {
  const [folder = '', ...below] = harnessFile.split('/');
  if (below.length > 0 && languages.some(({ id }) => id === folder)) return folder === language.id;
  const extension = harnessFile.slice(harnessFile.lastIndexOf('.') + 1);
  const owner = languages.find((one) => one.extension === extension || one.companions.includes(extension));
  return owner === undefined || owner.id === language.id;
}
