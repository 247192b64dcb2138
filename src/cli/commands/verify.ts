import { type Command, UsageError } from '../command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'run the programs of entries, and compare or record what they print',
  help: `errdex verify [system/slug …] [--write]

Runs the programs of all entries, or of those that are named, judges each by what
its name promises, and compares what it printed with its record. Exit status 1
when one failed or is stale.

  --write  record what was printed, and with which versions
`,
  options: {},
  raw: true,
  async run({ words }, { root }) {
    // Loaded here because the other commands work without what the verifier needs.
    const { verifyCommand } = await import('../../verify/index.ts');
    try {
      return await verifyCommand(words, root);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code?.startsWith('ERR_PARSE_ARGS')) throw new UsageError(message.split('\n')[0] ?? message);
      throw error;
    }
  },
};
