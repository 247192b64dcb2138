/** Memory and processor time of a process and all that it starts, sampled from /proc; Linux only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A part of what the process does. */
export interface Phase {
  name: string;
  /** How long it took, in seconds. */
  seconds: number;
  /** Processor time of all its processes in this part, in seconds. */
  processor: number;
  /** Most resident memory of the whole tree in this part, in bytes. */
  peak: number;
}

export interface TreeUse {
  /** The parts whose ends were told. */
  phases: Phase[];
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

export interface Watch {
  /** Says that a part has ended, and another one begins. */
  end: (phase: string) => void;
  /** @returns `undefined` where there is no /proc. */
  stop: () => TreeUse | undefined;
}

/**
 * Watches a process until `stop` is called.
 * @param pid The process that was started.
 */
export function watchTree(pid: number): Watch {
  if (!existsSync('/proc/self/stat')) return { end: () => undefined, stop: () => undefined };
  const phases: Phase[] = [];
  let started = performance.now();
  let ticks = 0;
  let before = 0;
  let peak = 0;
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
  const end = (name: string): void => {
    sample();
    const now = performance.now();
    phases.push({ name, seconds: (now - started) / 1000, processor: (ticks - before) / ticksASecond, peak });
    started = now;
    before = ticks;
    peak = 0;
  };
  const timer = setInterval(sample, 200);
  return {
    end,
    stop: () => {
      clearInterval(timer);
      end('the rest');
      return { phases, peak: Math.max(...phases.map((one) => one.peak)), processor: ticks / ticksASecond };
    },
  };
}
