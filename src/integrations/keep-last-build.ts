/** Builds beside `dist` and swaps when everything is there, so that a failed build leaves the last one as it was. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function keepLastBuild(): AstroIntegration {
  let final: URL;
  let command = '';
  return {
    name: 'errdex:keep-last-build',
    hooks: {
      'astro:config:setup': ({ config, command: given, updateConfig }) => {
        command = given;
        final = config.outDir;
        if (command === 'build') updateConfig({ outDir: new URL('./.next-dist/', config.root) });
      },
      // Must be the last integration: others write into the folder in the same hook.
      'astro:build:done': ({ dir }) => {
        const target = fileURLToPath(final);
        const old = `${target.replace(/[/\\]$/, '')}.old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, old);
        renameSync(fileURLToPath(dir), target);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}
