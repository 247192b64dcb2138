/** Every regular expression that runs on text which somebody pastes, and what is known to make one run away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import scslre from 'scslre';
import ts from 'typescript';
import { readFacts, readShapes } from '../../src/library/index.ts';
import { special } from '../../src/resolve/clean.ts';
import { earlyPattern } from '../../src/resolve/early.ts';
import { expandPattern, stem } from '../../src/resolve/forms.ts';
import { root } from './site.ts';

export interface Pattern {
  /** Where it stands: `grpc/shapes.yaml: ruby-error`, `src/resolve/clean.ts:33`. */
  name: string;
  source: string;
  flags: string;
}

/** A name of each kind: short, one word, several words. All of a system's names make an alternation, whose length costs the checker time and tells nothing. */
const fewest = 3;

/** The patterns of all systems' shapes, with some of the system's names in place of all. */
export function shapePatterns(): (Pattern & { example: string | undefined })[] {
  const { systems, entries } = readFacts(root);
  return systems.flatMap(({ id, suffix }) => {
    const own = entries.filter(({ system }) => system === id).sort((a, b) => a.name.length - b.name.length);
    const some = own.filter((_, index) => index < 1 || index >= own.length - fewest + 1);
    const names = {
      all: some.map(({ name }) => name),
      stems: some.filter(({ code }) => code !== undefined).map(({ name }) => stem(name, suffix)),
    };
    return readShapes(root, id).flatMap(({ id: shape, pattern, flags = '', example, map, early }) => {
      const name = `${id}/shapes.yaml: ${shape}`;
      const whole = { name, source: expandPattern(pattern, names, map), flags: `${flags}g`, example };
      return early ? [whole, { name: `${name}, early`, source: earlyPattern(pattern), flags: `${flags}g`, example }] : [whole];
    });
  });
}

const sourceFolder = join(root, 'src', 'resolve');

/** The literals of the resolver's source, and the one pattern that it puts together. */
export function literalPatterns(): Pattern[] {
  const literals = sourceFiles().flatMap(({ name, file }) => {
    const found: Pattern[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({ name: `src/resolve/${name}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, walk);
    };
    walk(file);
    return found;
  });
  return [...literals, { name: 'src/resolve/clean.ts: special', source: special.source, flags: special.flags }];
}

/** Places where the resolver makes a pattern of strings, by file: what the check of literals can't see. */
export function madePatterns(): Record<string, number> {
  const counts = sourceFiles().map(({ name, file }) => {
    let count = 0;
    const walk = (node: ts.Node): void => {
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') count += 1;
      ts.forEachChild(node, walk);
    };
    walk(file);
    return [name, count] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function sourceFiles(): { name: string; file: ts.SourceFile }[] {
  return readdirSync(sourceFolder).map((name) => ({
    name,
    file: ts.createSourceFile(name, readFileSync(join(sourceFolder, name), 'utf8'), ts.ScriptTarget.Latest, true),
  }));
}

const parse = ({ source, flags }: Pattern): AST.Pattern =>
  new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });

/** Repetitions of more than so many different lengths are looked at as if they had no end. */
const few = 6;

/**
 * A pattern whose bounded repetitions have no bound. `(\w{1,40} ?){1,40}` is as bad in practice as `(\w+ ?)+`, but
 * checkers call only the second one bad, or take hours over the first.
 */
export function opened(pattern: Pattern): Pattern {
  const edits: { start: number; end: number; text: string }[] = [];
  visitRegExpAST(parse(pattern), {
    onQuantifierEnter({ element, end, min, max, greedy }) {
      if (max === Number.POSITIVE_INFINITY || max - min <= few) return;
      edits.push({ start: element.end, end, text: `${min === 0 ? '*' : '+'}${greedy ? '' : '?'}` });
    },
  });
  let { source } = pattern;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) source = source.slice(0, start) + text + source.slice(end);
  return { ...pattern, source };
}

/**
 * The groups that it repeats, each alone and with whatever may follow it: there a text that can be read in two ways
 * costs twice as much with each repetition. What repeats only single characters can't be worse than polynomial, which
 * {@link traded} finds.
 */
function repeatedGroups(pattern: Pattern): Pattern[] {
  const found: Pattern[] = [];
  let inside = 0;
  const repeats = ({ element, max }: AST.Quantifier) => max > 1 && !['Character', 'CharacterSet', 'CharacterClass'].includes(element.type);
  visitRegExpAST(parse(pattern), {
    onQuantifierEnter(node) {
      if (!repeats(node)) return;
      if (inside === 0) found.push({ ...pattern, source: `^(?:${node.raw})$` });
      inside += 1;
    },
    onQuantifierLeave(node) {
      if (repeats(node)) inside -= 1;
    },
  });
  return found;
}

/** `d` only asks for places; the checkers don't know it. */
const flagsOf = ({ flags }: Pattern) => flags.replace('d', '');

/** Repetitions that can share characters between them or with themselves, by the character (scslre, a static analysis). */
function traded(pattern: Pattern): string[] {
  const { reports } = scslre.analyse(
    { source: pattern.source, flags: flagsOf(pattern) },
    { reportTypes: { Move: false, Self: true, Trade: true } },
  );
  return reports.map(
    ({ character, exponential }) => `repetitions share ${JSON.stringify(character.pick)}${exponential ? ', exponentially' : ''}`,
  );
}

/** Repetitions without an end that are begun anew at each place of a run of the same character. */
function moved(pattern: Pattern): string[] {
  const { reports } = scslre.analyse(
    { source: pattern.source, flags: flagsOf(pattern) },
    { reportTypes: { Move: true, Self: false, Trade: false } },
  );
  return reports.map(({ character }) => `a run of ${JSON.stringify(character.pick)} is read again from each of its places`);
}

/** Milliseconds that recheck may think about one pattern. */
const patience = 10_000;

/** What recheck, in plain JavaScript, says of a repeated group. */
function ambiguous(pattern: Pattern): string[] {
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const answer = checkSync(pattern.source, flagsOf(pattern), { timeout: patience });
  if (answer.status === 'vulnerable' && answer.complexity.type === 'exponential') return [`runs away on ${answer.attack.pattern}`];
  if (answer.status === 'unknown') return [`recheck can't tell within ${patience / 1000} s whether the repeated group runs away`];
  return [];
}

/** Everything that can make a pattern take longer than its text is long, as text for a test that fails. */
export function dangers(pattern: Pattern): string[] {
  const endless = opened(pattern);
  const found = [...traded(endless), ...moved(pattern)];
  if (found.length === 0) found.push(...repeatedGroups(endless).flatMap(ambiguous));
  return found.map((one) => `${pattern.name}: ${one}`);
}
