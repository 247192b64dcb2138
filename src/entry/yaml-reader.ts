/** Reads YAML against a table of schemas and gives every complaint a line and a column. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { suggestion } from './nearest.ts';
import type { Position } from './types.ts';

export type Path = readonly PropertyKey[];

export interface YamlIssue extends Position {
  kind: 'unknown-key' | 'invalid';
  message: string;
}

export interface YamlReading<T> {
  /** The keys that are valid, also when others aren't. */
  value: Partial<T>;
  complete: boolean;
  issues: YamlIssue[];
  /** Where a value stands; where its nearest parent stands when it is absent. */
  at(path: Path): Position;
}

type Shapes = Record<string, z.ZodType>;
type Output<S extends Shapes> = { [K in keyof S]: z.output<S[K]> };

const written = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`), '');

const show = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function pick(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined), value);
}

/** Words for what zod found. */
function explain(issue: z.core.$ZodIssue, path: Path, value: unknown): string {
  const name = written(path);
  const found = pick(value, path);
  if (issue.code === 'invalid_value' && found !== undefined) {
    const valid = issue.values.map(String);
    const hint = typeof found === 'string' ? suggestion(found, valid, 'Valid') : `Valid: ${valid.join(', ')}.`;
    return `${name} is ${show(found)}, expected one of ${valid.join(', ')}. ${hint.startsWith('Did') ? hint : 'Choose one.'}`;
  }
  if (found === undefined || found === null) return `${name} is missing; add it, see CONTRIBUTING.md, "What an entry looks like".`;
  if (issue.code === 'invalid_type') {
    const quotes = issue.expected === 'string' && typeof found !== 'object' ? 'Put it into quotes.' : 'Write it as CONTRIBUTING.md shows.';
    return `${name} is ${show(found)}, expected ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}. ${quotes}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return `${name} is empty; write it, or look it up.`;
  return `${name} ${issue.message}.`;
}

function keysOf(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const key of path) {
    while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap();
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[String(key)];
  }
  while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap();
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Offset of the value at a path, or of the nearest parent that exists. */
function offsetOf(doc: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null | undefined) : undefined;
    if (range) return range[0];
  }
  return 0;
}

function offsetOfKey(doc: Document, path: Path, key: string): number {
  const parent: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(doc, path);
}

/** Plain values of a document; scalars under a name in `verbatim` stay as written: `016`, not 14. */
function plain(doc: Document, verbatim: readonly string[]): unknown {
  for (const key of verbatim) {
    const node: unknown = isMap(doc.contents) ? doc.get(key, true) : undefined;
    if (isScalar(node) && node.value !== null && typeof node.value !== 'string') node.value = node.source ?? JSON.stringify(node.value);
  }
  try {
    return doc.toJS({ maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}

/**
 * @param text The YAML.
 * @param shapes A schema for each key; other keys are complaints.
 * @param options `firstLine`: the line of the file on which the YAML begins. `verbatim`: keys whose numbers stay text.
 */
export function readYaml<S extends Shapes>(
  text: string,
  shapes: S,
  { firstLine = 1, verbatim = [] as readonly string[] } = {},
): YamlReading<Output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const at = (path: Path) => place(offsetOf(doc, path));
  const issues: YamlIssue[] = doc.errors.map((error) => ({
    kind: 'invalid',
    ...place(error.pos[0]),
    message: `The YAML can't be read: ${error.message.split(/ at line \d+/)[0]?.split('\n')[0] ?? ''}. Quote texts with a colon, # or a leading *.`,
  }));
  const data = plain(doc, verbatim);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    if (issues.length === 0) issues.push({ kind: 'invalid', ...place(0), message: `Expected keys and values, found ${show(data)}.` });
    return { value: {}, complete: false, issues, at };
  }
  const value: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(shapes, key)) continue;
    const message = `Unknown key "${key}". ${suggestion(key, Object.keys(shapes))}`;
    issues.push({ kind: 'unknown-key', ...place(offsetOfKey(doc, [], key)), message });
  }
  for (const [key, shape] of Object.entries(shapes)) {
    const result = shape.safeParse(pick(data, [key]), { reportInput: true });
    if (result.success) {
      if (result.data !== undefined) value[key] = result.data;
      continue;
    }
    for (const issue of result.error.issues) {
      const path = [key, ...issue.path];
      if (issue.code !== 'unrecognized_keys') {
        issues.push({ kind: 'invalid', ...at(path), message: explain(issue, path, data) });
        continue;
      }
      for (const unknown of issue.keys) {
        const message = `Unknown key "${written([...path, unknown])}". ${suggestion(unknown, keysOf(shape, issue.path))}`;
        issues.push({ kind: 'unknown-key', ...place(offsetOfKey(doc, path, unknown)), message });
      }
    }
  }
  return { value: value as Partial<Output<S>>, complete: issues.every(({ kind }) => kind === 'unknown-key'), issues, at };
}
