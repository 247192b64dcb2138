import { connect } from '../../systems/grpc/_harness/shop.ts';
import { retrying } from './policy.ts';

// region: show
function take(what: string, policy: object, besides?: object) {
  try {
    connect('127.0.0.1:50051', undefined, retrying(policy, besides)).close();
    console.log(`${what}: taken`);
  } catch (error) {
    console.log(`${what}: ${(error as Error).message}`);
  }
}

take('maxAttempts 1', { maxAttempts: 1 });
take('maxAttempts 9', { maxAttempts: 9 });
take('initialBackoff .1s', { initialBackoff: '.1s' });
take('initialBackoff 100ms', { initialBackoff: '100ms' });
take('initialBackoff 0s', { initialBackoff: '0s' });
take('retryableStatusCodes []', { retryableStatusCodes: [] });
take('retryableStatusCodes UNAVAILIBLE', { retryableStatusCodes: ['UNAVAILIBLE'] });
take('maxTokens 2000', {}, { retryThrottling: { maxTokens: 2000, tokenRatio: 0.1 } });
take('maxAttemps 2, a misspelt field', { maxAttemps: 2 });
// endregion: show
