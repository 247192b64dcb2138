/**
 * Keeps Vite from bundling the packages of Astro's toolbar for developers. Astro reads content collections with a server
 * of Vite, also in a build, which serves no page and yet prepares those packages for a browser.
 */
import type { AstroIntegration } from 'astro';

/** Structural, because the versions of Vite that Astro and this project resolve may differ. */
interface Resolved {
  environments: Record<string, { optimizeDeps: { noDiscovery?: boolean | undefined; include?: string[] | undefined } }>;
}

/** Empties the lists that Astro's own plugins have filled. */
const emptyLists = {
  name: 'errdex:no-toolbar',
  configResolved({ environments }: Resolved): void {
    for (const { optimizeDeps } of Object.values(environments)) if (optimizeDeps.noDiscovery) optimizeDeps.include = [];
  },
};

export function noToolbar(): AstroIntegration {
  return {
    name: 'errdex:no-toolbar',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [emptyLists] } });
      },
    },
  };
}
