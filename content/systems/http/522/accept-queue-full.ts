import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// An origin that accepts nothing: a queue of 1, and the process is stopped (SIGSTOP).
const script = `require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 },
  function () { console.log(this.address().port) })`;
const origin = spawn(process.execPath, ['-e', script]);
const port = Number(await new Promise((resolve) => origin.stdout.once('data', resolve)));
origin.kill('SIGSTOP'); // mark
const waiting = [1, 2].map(() => connect(port, '127.0.0.1')); // these two fill the queue
await sleep(200);

// Stands in for the edge, with 1 s in place of 19 s for the connection.
const pool = new Agent({ connect: { timeout: 1000 } });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(`http://127.0.0.1:${port}`, { dispatcher: pool });
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch (error) {
    const timedOut = (error as Error).name === 'ConnectTimeoutError';
    response.writeHead(timedOut ? 522 : 520).end(`error code: ${timedOut ? 522 : 520}`);
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status}: ${await response.text()}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
for (const socket of waiting) socket.destroy();
origin.kill('SIGKILL');
await pool.close();
