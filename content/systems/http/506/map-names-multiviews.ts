// needs: apache2-bin
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

const probe = await serve(() => undefined);
const { port } = probe;
await probe.close();
const root = mkdtempSync(join(tmpdir(), 'apache-'));
// region: show
const variant = (uri: string, language: string) =>
  `URI: ${uri}\nContent-type: text/html\nContent-language: ${language}\n\n`;
writeFileSync(
  `${root}/start.var`,
  variant('english.html', 'en') + variant('german', 'de'), // no such file // mark
);
writeFileSync(`${root}/german.html.de`, 'Guten Tag'); // which MultiViews finds
writeFileSync(`${root}/english.html`, 'Good day');

const modules = ['mpm_event', 'authz_core', 'mime', 'negotiation'].map(
  (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
);
writeFileSync(
  `${root}/httpd.conf`,
  `${modules.join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${root}/pid
ErrorLog ${root}/error.log
TypesConfig /dev/null
DocumentRoot ${root}
AddType text/html .html
AddLanguage de .de
AddHandler type-map .var
<Directory ${root}>
  Options MultiViews
</Directory>
`,
);
const apache = spawn('apache2', ['-X', '-f', `${root}/httpd.conf`]);
const ask = (headers: HeadersInit) =>
  fetch(`http://127.0.0.1:${port}/start.var`, { headers });
while (!(await ask({}).catch(() => undefined))) await sleep(50);

console.log(`Accept-Language: en → ${(await ask({ 'accept-language': 'en' })).status}`);
const response = await ask({ 'accept-language': 'de' });
console.error(`Accept-Language: de → HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
apache.kill();
rmSync(root, { recursive: true });
