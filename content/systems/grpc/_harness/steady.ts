/**
 * grpc-js lists in a DEADLINE_EXCEEDED which step took how long, and leaves a step out when it took less
 * than a millisecond. So the same program prints now four steps, now three.
 */
const fleeting =
  /(?:name resolution|metadata filters|LB pick|time to current attempt start): \d+\.\d+s,/g;

/** The error as grpc-js prints it, without the steps that were done and come and go from run to run. */
export function steady(error: unknown): string {
  return String(error).replace(fleeting, '');
}
