/** A path on TCP that cuts, forgets or swallows. */
import { relay } from '../relay.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** The server's port on this machine. */
  port: number;
  /** Milliseconds of silence after which it closes a connection. */
  idleMs?: number;
}

export const play: Play<Options> = async ({ port, idleMs }) => {
  const path = await relay(port, idleMs === undefined ? {} : { idleMs });
  return {
    says: { address: path.address },
    does: { cut: path.cut, freeze: path.freeze, connections: path.connections },
    close: path.close,
  };
};
