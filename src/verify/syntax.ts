/**
 * Checks the syntax of programs in languages that can't be run or compiled here, with tree-sitter. It knows nothing of
 * names and types, and the page says so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { Check } from './checks.ts';

/** Where the grammar of a language comes from. */
interface Grammar {
  package: string;
  /** Path of the grammar within its package. */
  file: string;
}

const wasms = '@repomix/tree-sitter-wasms';
const kotlin = '@tree-sitter-grammars/tree-sitter-kotlin';

const grammars: Readonly<Record<string, Grammar>> = {
  csharp: { package: wasms, file: 'out/tree-sitter-c_sharp.wasm' },
  dart: { package: wasms, file: 'out/tree-sitter-dart.wasm' },
  kotlin: { package: kotlin, file: 'tree-sitter-kotlin.wasm' },
  php: { package: wasms, file: 'out/tree-sitter-php.wasm' },
  rust: { package: wasms, file: 'out/tree-sitter-rust.wasm' },
  swift: { package: wasms, file: 'out/tree-sitter-swift.wasm' },
};

/** The first place of a tree at which the text is not what the grammar allows. */
function firstFault(node: Node): Node | undefined {
  if (node.isError || node.isMissing) return node;
  if (!node.hasError) return undefined;
  for (const child of node.children) {
    const found = firstFault(child);
    if (found) return found;
  }
  return undefined;
}

function describe(fault: Node): string {
  const line = fault.startPosition.row + 1;
  if (fault.isMissing) return `line ${line}: "${fault.type}" is missing`;
  const near = fault.text.trim().split('\n')[0]?.slice(0, 60) ?? '';
  return `line ${line}: syntax error at "${near}"`;
}

function versionOf(root: string, name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

function syntaxOf({ package: name, file }: Grammar): Check {
  return {
    level: 'parsed',
    versions: (root) => ({ 'web-tree-sitter': versionOf(root, 'web-tree-sitter'), [name]: versionOf(root, name) }),
    async complaints(root, _system, files) {
      const found = new Map<string, string>();
      if (files.length === 0) return found;
      // A grammar's lexer is a function so large that V8's optimizing compiler takes minutes and gigabytes for it, beside
      // the programs that run. What its first compiler makes is fast enough for a few files.
      setFlagsFromString('--no-wasm-tier-up');
      setFlagsFromString('--no-wasm-dynamic-tiering');
      await Parser.init();
      const parser = new Parser();
      parser.setLanguage(await Language.load(join(root, 'node_modules', name, file)));
      for (const path of files) {
        const tree = parser.parse(readFileSync(path, 'utf8'));
        if (!tree) throw new Error(`tree-sitter has no grammar for ${path}`);
        const fault = firstFault(tree.rootNode);
        if (fault) found.set(path, describe(fault));
      }
      return found;
    },
  };
}

/** By the name that `system.yaml` gives to a language's check: `rust-syntax`. */
export const syntaxChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(grammars).map(([language, grammar]) => [`${language}-syntax`, syntaxOf(grammar)]),
);
