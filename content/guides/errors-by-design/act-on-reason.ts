import { setTimeout as sleep } from 'node:timers/promises';
import { domain, type Reason } from './refusal.ts';
import { meet, type Client } from './situations.ts';
import { detail } from './stage.ts';

// region: show
let logins = 0;
const react: Client = async (call, token) => {
  let held = token;
  for (let attempt = 1; ; attempt += 1) {
    const error = await call(held);
    if (!error) return 'OK';
    const info = detail(error, 'ErrorInfo');
    if (info?.['domain'] !== domain || attempt === 3) return error; // not the service's own words // mark
    switch (info['reason'] as Reason) {
      case 'TOKEN_EXPIRED':
        logins += 1;
        held = 'demo-token-clerk';
        continue;
      case 'CHECK_NOT_AVAILABLE': {
        const wait = detail(error, 'RetryInfo')?.['retryDelay'] as
          { seconds: number } | undefined;
        await sleep((wait?.seconds ?? 2 ** attempt) * 1000); // and some jitter, when there are more of you
        continue;
      }
      case 'PERMISSION_MISSING': {
        const [link] = (detail(error, 'Help')?.['links'] ?? []) as {
          description: string;
          url: string;
        }[];
        return link ? `shown to the user: ${link.description}, ${link.url}` : error;
      }
      case 'CREDENTIAL_NOT_ACCEPTED':
        return 'to the operator: this client asks for the wrong token';
      default:
        return error;
    }
  }
};

const error = await meet(react);
console.log(`logins: ${logins}`);
if (error) process.exitCode = 1;
// endregion: show
