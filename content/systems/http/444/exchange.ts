import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /wp-login.php',
  answer(request) {
    // What `return 444` does: no status, no field, not one byte.
    request.socket.end();
  },
});
// endregion: show
