// region: show
import { EventEmitter } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** `up` is towards the server, `down` towards the client. */
export type Way = 'up' | 'down';
export type Cut = 'fin' | 'rst';
type Events = Record<'connection' | 'refused' | 'cut', []> &
  Record<'held' | 'swallowed', [Way]>;

/** A TCP path with faults. All but the delay are events as well, so that a test can wait. */
export class FaultyPath extends EventEmitter<Events> {
  readonly #port: number;
  delayMs = 0;
  refusing = false;
  #pairs = new Set<{ ends: Record<Way, Socket>; lost: Set<Way> }>();
  #held: Partial<Record<Way, (() => void)[]>> = {};
  #left: Partial<Record<Way, { bytes: number; how: Cut }>> = {};
  #server = createServer((client) => {
    if (this.refusing) return void (client.destroy(), this.emit('refused'));
    const ends = { up: connect(this.#port, '127.0.0.1'), down: client }; // where bytes go
    const pair = { ends, lost: new Set<Way>() };
    this.#pairs.add(pair);
    for (const way of ['up', 'down'] as const) {
      const [from, to] = way === 'up' ? [client, ends.up] : [ends.up, client];
      from.on('error', () => from.destroy());
      from.on('data', (bytes: Buffer) => {
        if (pair.lost.has(way)) return void this.emit('swallowed', way);
        this.#later(way, () => this.#pass(way, to, bytes));
      });
      from.on('close', () => {
        if (!pair.lost.has(way)) this.#later(way, () => to.end());
        if (client.destroyed && ends.up.destroyed) this.#pairs.delete(pair);
      });
    }
    this.emit('connection');
  });
  /** @param port Where the server listens on this machine. */
  constructor(port: number) {
    super();
    this.#port = port;
  }
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  #later(way: Way, act: () => void): void {
    const held = this.#held[way];
    if (held) return void (held.push(act), this.emit('held', way));
    if (this.delayMs > 0) setTimeout(act, this.delayMs);
    else act();
  }
  #pass(way: Way, to: Socket, bytes: Buffer): void {
    const left = this.#left[way];
    if (!to.writable) return;
    to.write(left ? bytes.subarray(0, left.bytes) : bytes);
    if (left && (left.bytes -= bytes.length) <= 0) this.cut(left.how);
  }
  /** Cuts when this many more bytes have gone that way. */
  cutAfter(way: Way, bytes: number, how: Cut = 'fin'): void {
    this.#left[way] = { bytes, how };
  }
  /** Ends all open connections, in good order (FIN) or at a blow (RST). */
  cut(how: Cut = 'fin'): void {
    this.#left = {};
    for (const { ends, lost } of this.#pairs) {
      lost.add('up').add('down');
      for (const end of [ends.up, ends.down]) {
        if (how === 'fin') end.end();
        else end.resetAndDestroy();
      }
    }
    this.emit('cut');
  }
  /** Loses what goes that way over the connections that are open, and closes none. */
  swallow(way: Way): void {
    for (const { lost } of this.#pairs) lost.add(way);
  }
  hold(way: Way): void {
    this.#held[way] ??= [];
  }
  release(way: Way): void {
    const held = this.#held[way] ?? [];
    delete this.#held[way];
    for (const act of held) act();
  }
  async close(): Promise<void> {
    this.cut('rst');
    await new Promise((done) => this.#server.close(done));
  }
}
// endregion: show
