// region: show
// A handler of a framework that is built on Response: Next.js, Hono, Bun, Deno, Workers.
const rejected = (): string => {
  try {
    return `status ${new Response('', { status: 204 }).status}`;
  } catch (error) {
    return String(error);
  }
};
console.log(`with '': ${rejected()}`);

const response = new Response(null, { status: 204 }); // mark
console.log(`with null: status ${response.status}, content ${String(response.body)}`);
// endregion: show
