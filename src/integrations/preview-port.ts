/** One clear line when the port of `npm start` is taken; Astro would quietly take the next one, and links to 4321 would lie. */
import { createServer } from 'node:net';
import type { AstroIntegration } from 'astro';

/** Whether nothing listens on a loopback port yet. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

export function previewPort(): AstroIntegration {
  let previewing = false;
  return {
    name: 'errdex:preview-port',
    hooks: {
      'astro:config:setup': ({ command }) => {
        previewing = command === 'preview';
      },
      'astro:config:done': async ({ config }) => {
        const { port } = config.server;
        if (!previewing || (await isFree(port))) return;
        console.error(`Port ${port} is in use. Stop what listens there, or serve elsewhere: npx astro preview --port ${port + 1}`);
        process.exit(1);
      },
    },
  };
}
