import { spawnSync } from 'node:child_process';

// region: show
const proxy = 'http://reader:demo-password-1@proxy.example.com:3128';

// A build step with the proxy in its environment, and one that has it as an argument.
const show = 'console.log(process.env.HTTPS_PROXY ?? process.argv[1])';
const steps = [
  spawnSync(process.execPath, ['-e', show], { env: { HTTPS_PROXY: proxy } }), // mark
  spawnSync(process.execPath, ['-e', show, proxy]),
];

let logs = 0;
for (const { stdout } of steps) if (String(stdout).includes('demo-password-1')) logs += 1;
console.log(`steps whose log may hold the password: ${logs} of ${steps.length}`);
// endregion: show
