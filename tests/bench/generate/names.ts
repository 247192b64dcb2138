/** Names of systems and of their codes, as such names are made: a thing, and what is wrong with it. */
import { nameForms } from '../../../src/entry/spelling.ts';
import type { Random } from './random.ts';

const firsts = 'Ledger Pulse Harbor Granite Beacon Mosaic Orchard Summit Delta Cobalt Juniper Falcon Quarry Meadow Anchor Prism'.split(' ');
const kinds = 'Queue Store Cache Broker Gateway Scheduler Registry Stream Vault Index'.split(' ');

const things =
  'lease shard topic offset session quorum replica snapshot partition cursor transaction index bucket segment tenant token certificate schema column record batch window checkpoint cluster leader follower producer consumer queue stream channel route upstream listener pool handshake header payload frame retention quota'.split(
    ' ',
  );
const conditions =
  'expired,not_found,already_exists,too_large,not_ready,lost,stale,fenced,exhausted,unreachable,corrupt,mismatch,rejected,not_allowed,not_supported,timed_out,conflict,out_of_range,closed,draining,throttled,read_only,incomplete,invalid,disabled,in_use,overloaded,moved'.split(
    ',',
  );

export interface GeneratedSystem {
  id: string;
  title: string;
  /** How its names are written. */
  style: 'SCREAMING' | 'Pascal';
}

/** The systems of a generated project, all different. */
export function systemNames(count: number): GeneratedSystem[] {
  if (count > firsts.length * kinds.length)
    throw new Error(`there are names for ${firsts.length * kinds.length} systems, not for ${count}`);
  return Array.from({ length: count }, (_, i) => {
    const first = firsts[i % firsts.length] ?? '';
    // Steps through both lists at once, so that neighbours share neither half.
    const kind = kinds[(i + Math.floor(i / firsts.length)) % kinds.length] ?? '';
    return { id: `${first}-${kind}`.toLowerCase(), title: `${first} ${kind}`, style: i % 3 === 2 ? 'Pascal' : 'SCREAMING' };
  });
}

export interface GeneratedName {
  name: string;
  /** A number as its system writes it. */
  code: string;
  thing: string;
  condition: string;
}

/** Different names for the codes of a system. */
export function codeNames(random: Random, { style }: GeneratedSystem, count: number): GeneratedName[] {
  const pairs = things.flatMap((thing) => conditions.map((condition) => ({ thing, condition })));
  if (count > pairs.length) throw new Error(`there are names for ${pairs.length} codes, not for ${count}`);
  const first = random.whole(1, 9) * 1000;
  return random
    .some(pairs, count)
    .map(({ thing, condition }, i) => ({ name: nameForms(`${thing}_${condition}`)[style], code: String(first + i), thing, condition }));
}
