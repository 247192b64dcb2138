import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// The same pause, with room in the queue: the kernel completes the connections meanwhile.
const script = `require('http').createServer((q, r) => r.end('paid'))
  .listen({ port: 0, host: '127.0.0.1', backlog: 511 },
  function () { console.log(this.address().port) })`;
const origin = spawn(process.execPath, ['-e', script]);
const port = Number(await new Promise((resolve) => origin.stdout.once('data', resolve)));
origin.kill('SIGSTOP');
const waiting = [1, 2].map(() => connect(port, '127.0.0.1'));
await sleep(200);
setTimeout(() => origin.kill('SIGCONT'), 1500); // longer than the limit for the connection

const pool = new Agent({ connect: { timeout: 1000 } });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(`http://127.0.0.1:${port}`, { dispatcher: pool }); // mark
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch {
    response.writeHead(522).end('error code: 522');
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.log(`${response.status} ${await response.text()}`);
// endregion: show
for (const socket of waiting) socket.destroy();
origin.kill('SIGKILL');
await pool.close();
