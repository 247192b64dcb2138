/** Memory and processor time of a process and all that it starts, sampled from /proc; Linux only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface TreeUse {
  /** Most resident memory that the whole tree had at once, in bytes; pages that processes share are counted for each. */
  peak: number;
  /** Processor time of all its processes, in seconds. */
  processor: number;
}

interface Process {
  pid: number;
  parent: number;
  ticks: number;
  resident: number;
}

const pageSize = 4096;
const ticksASecond = 100;

function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const field = (index: number) => fields[index] ?? 0;
    // Own time, and that of children that have ended.
    return { pid, parent: field(1), ticks: field(11) + field(12) + field(13) + field(14), resident: field(21) * pageSize };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []));
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (pid: number): Process[] => (children.get(pid) ?? []).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

/**
 * Watches a process until `stop` is called.
 * @param pid The process that was started.
 * @returns `undefined` from `stop` where there is no /proc.
 */
export function watchTree(pid: number): { stop: () => TreeUse | undefined } {
  if (!existsSync('/proc/self/stat')) return { stop: () => undefined };
  let peak = 0;
  let ticks = 0;
  const sample = (): void => {
    const tree = treeOf(pid);
    peak = Math.max(
      peak,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    ticks = Math.max(
      ticks,
      tree.reduce((sum, one) => sum + one.ticks, 0),
    );
  };
  const timer = setInterval(sample, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return { peak, processor: ticks / ticksASecond };
    },
  };
}
