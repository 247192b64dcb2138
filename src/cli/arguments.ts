/** Takes a command's arguments apart. */
import { suggestion } from '../entry/nearest.ts';
import { type Arguments, type Command, UsageError } from './command.ts';

/**
 * @throws UsageError for an unknown option, a missing or a superfluous value.
 */
export function readArguments(command: Command, given: readonly string[]): Arguments {
  if (command.raw) return { words: [...given], flags: new Set(), values: {}, lists: {} };
  const words: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const known = Object.keys(command.options).map((name) => `--${name}`);
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest);
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const [option = '', ...parts] = word.split('=');
    const kind = option.startsWith('--') ? command.options[option.slice(2)] : undefined;
    if (kind === undefined) throw new UsageError(`unknown option ${option}. ${suggestion(option, [...known, '--help'])}`);
    if (kind === 'boolean') {
      if (parts.length > 0) throw new UsageError(`${option} takes no value`);
      flags.add(option.slice(2));
    } else {
      const value = parts.length > 0 ? parts.join('=') : rest.shift();
      if (value === undefined) throw new UsageError(`${option} needs a value`);
      if (kind === 'list') (lists[option.slice(2)] ??= []).push(value);
      else values[option.slice(2)] = value;
    }
  }
  return { words, flags, values, lists };
}
