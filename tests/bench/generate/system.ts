/** A generated system's `system.yaml` and `shapes.yaml`, in the manner of the real ones. */
import { stringify } from 'yaml';
import type { GeneratedSystem } from './names.ts';

const source = (id: string, path: string) => `https://github.com/errdex-bench/${id}/blob/main/${path}`;

/** The text of `system.yaml`: spellings of four languages, three of whose codes have one of their own. */
export function systemYaml({ id, title, style }: GeneratedSystem, names: readonly string[]): string {
  const [product = id] = id.split('-');
  const Product = product.charAt(0).toUpperCase() + product.slice(1);
  const exceptions = Object.fromEntries(names.slice(0, 3).map((name, i) => [name, `${product}.Err${i}${name.replaceAll('_', '')}`]));
  return stringify({
    id,
    title,
    noun: 'error code',
    summary: `The ${names.length} error codes of ${title}, which its clients and its own log print.`,
    words: [product, id],
    slug: 'name',
    registry: { name: `${title}, errors.proto`, url: source(id, 'errors.proto') },
    source: source(id, 'docs/errors.md'),
    spellings: [
      { language: 'Node.js', library: `@${product}/client`, template: `${Product}Error.{${style}}`, source: source(id, 'node/errors.ts') },
      {
        language: 'Go',
        library: `${product}.dev/client`,
        template: `${product}.Err{Pascal}`,
        exceptions,
        source: source(id, 'go/errors.go'),
      },
      { language: 'Python', library: `${product}-client`, template: `${product}.errors.{Pascal}`, source: source(id, 'python/errors.py') },
      { language: 'Java', library: `${product}-java`, template: `${Product}Status.{SCREAMING}`, source: source(id, 'java/Status.java') },
    ],
  });
}

interface WrittenShape {
  id: string;
  pattern: string;
  reason: string;
  weight: number;
  needs?: string[];
  kind?: 'constant';
}

/** The text of `shapes.yaml`: twelve formats in which the system's programs print its codes. */
export function shapesYaml({ id, style }: GeneratedSystem): string {
  const [product = id] = id.split('-');
  const Product = product.charAt(0).toUpperCase() + product.slice(1);
  const shapes: WrittenShape[] = [
    {
      id: `${product}-node-message`,
      pattern: `(?<![\\w.])${Product}Error: (?<code>\\d{3,5}) (?<name>{${style}}):`,
      reason: `the error message of @${product}/client`,
      weight: 0.98,
      needs: [`${product}error: `],
    },
    {
      id: `${product}-node-object`,
      pattern: `(?<![\\w.])code["']?: ?["']?(?<name>{${style}})["']?,?[ \\n]{0,2}${product}Version["']?:`,
      reason: `an error object of @${product}/client as Node.js prints it`,
      weight: 0.93,
      needs: [`${product}version`],
    },
    {
      id: `${product}-go-error`,
      pattern: `${product}: (?<name>{Pascal}) \\(E(?<code>\\d{3,5})\\)`,
      reason: `${product} error text of Go`,
      weight: 0.98,
      needs: [`${product}: `],
    },
    {
      id: `${product}-go-number`,
      pattern: `${product}: error E(?<code>\\d{3,5})\\b`,
      reason: `${product} error text of Go with a number`,
      weight: 0.97,
      needs: [`${product}: error`],
    },
    {
      id: `${product}-java-exception`,
      pattern: `\\b${Product}Exception:? ?"?(?<name>{SCREAMING})(?![\\w-])`,
      reason: `an exception of ${product}-java`,
      weight: 0.98,
      needs: [`${product}exception`],
    },
    {
      id: `${product}-java-class`,
      pattern: `\\bdev\\.${product}\\.(?<name>{Pascal})Exception\\b`,
      reason: `an exception class of ${product}-java`,
      weight: 0.95,
      needs: [`dev.${product}.`],
    },
    {
      id: `${product}-python-exception`,
      pattern: `\\b${product}\\.errors\\.(?<name>{Pascal})(?:: |$)`,
      reason: `an exception of ${product}-client`,
      weight: 0.98,
      needs: [`${product}.errors.`],
    },
    {
      id: `${product}-server-log`,
      pattern: `\\[${product}\\] (?:ERROR|WARN) (?<name>{snake}|{SCREAMING})(?=[:,. ])`,
      reason: `a line of the log of ${product}`,
      weight: 0.93,
      needs: [`[${product}]`],
    },
    {
      id: `${product}-json`,
      pattern: `"${product}_code" ?: ?"?(?<code>\\d{3,5})\\b`,
      reason: `a structured log line of ${product}`,
      weight: 0.95,
      needs: [`${product}_code`],
    },
    {
      id: `${product}-header`,
      pattern: `\\bx-${product}-error: ?(?<name>{kebab}|{snake})\\b`,
      reason: `the error header of ${product}`,
      weight: 0.95,
      needs: [`x-${product}-error`],
    },
    {
      id: `${product}-metric`,
      pattern: `\\b${product}_errors_total\\{[^}\\n]{0,200}code="(?<name>{snake}|{SCREAMING})"`,
      reason: `a metric of ${product}`,
      weight: 0.6,
      needs: [`${product}_errors_total`],
    },
    {
      id: `${product}-constant`,
      pattern: `\\b${Product}(?:Error|Status)\\.(?<name>{SCREAMING}|{Pascal})\\b`,
      reason: `a constant of ${product}`,
      weight: 0.65,
      kind: 'constant',
      needs: [`${product}error.`, `${product}status.`],
    },
  ];
  return stringify(shapes.map((shape) => ({ ...shape, example: `an example of ${shape.reason}`, source: source(id, 'docs/formats.md') })));
}
