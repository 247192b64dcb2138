/** A log as services write it: the same few shapes again and again, most lines at INFO, now and then an error. */
import { randomFrom } from './generate/random.ts';

type Random = ReturnType<typeof randomFrom>;

const hex = (random: Random) =>
  random
    .whole(1, 2 ** 31)
    .toString(16)
    .padStart(8, '0');

/** What most lines are; each differs in its numbers. */
const quiet: ((random: Random) => string)[] = [
  (r) => `INFO request handled method=GET path=/items/${r.whole(1, 9999)} status=200 duration=${r.whole(1, 90)}.${r.whole(0, 99)}ms`,
  (r) => `level=info msg="order accepted" order=${r.whole(1, 99_999)} took=${r.whole(1, 500)}ms`,
  (r) =>
    `10.1.${r.whole(0, 255)}.${r.whole(0, 255)} - - [10/Oct/2025:13:55:${r.whole(10, 59)} +0000] "GET /static/app.${hex(r)}.js HTTP/1.1" 200 ${r.whole(100, 99_999)} "-" "Mozilla/5.0"`,
  (r) => `DEBUG cache hit key=session:${hex(r)} ttl=${r.whole(1, 3600)}`,
  (r) => `INFO worker-${r.whole(1, 8)} finished job ${r.whole(1, 999_999)} in ${r.whole(1, 5000)} ms`,
  (r) => `INFO [main] c.e.shop.OrderService : order ${r.whole(1, 999_999)} accepted for customer ${r.whole(1, 99_999)}`,
  (r) => `{"level":"info","ts":1700${r.whole(100_000, 999_999)},"msg":"health check","latency_ms":${r.whole(1, 20)}}`,
  (r) => `INFO connection from 10.2.3.${r.whole(1, 255)}:${r.whole(30_000, 60_000)} accepted`,
];
/** One line in so many is an error. */
const oneErrorIn = 8;

/** @param errors Errors as programs print them; of each the first line is taken. */
export function logLines(count: number, errors: readonly string[]): string[] {
  const random = randomFrom('log');
  return Array.from({ length: count }, (_, i) => {
    const time = new Date(1.7e12 + i * 137).toISOString();
    const failed = random.whole(1, oneErrorIn) === 1;
    const [line = ''] = failed ? random.pick(errors).split('\n') : [random.pick(quiet)(random)];
    return `${time} ${line}`;
  });
}
