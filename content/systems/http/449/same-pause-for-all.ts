// region: show
// 8 writers in rounds; one write succeeds when nobody else is there at that time.
function rounds(pause: (round: number) => number): number {
  let waiting = Array.from({ length: 8 }, () => 0); // when each comes next
  for (let round = 1; round <= 100; round++) {
    const taken = new Map<number, number>();
    for (const time of waiting) taken.set(time, (taken.get(time) ?? 0) + 1);
    waiting = waiting
      .filter((time) => taken.get(time) !== 1)
      .map((time) => time + pause(round));
    if (waiting.length === 0) return round;
  }
  return Infinity;
}

const fixed = rounds(() => 10); // mark
const jitter = rounds((round) => Math.floor(Math.random() * 10 * 2 ** round));
console.log(`with the same pause for all: ${fixed} rounds`);
console.log(`with random pauses: done in under 20 rounds: ${jitter < 20}`);
// endregion: show
