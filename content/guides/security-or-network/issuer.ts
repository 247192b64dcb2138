import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { createServer, request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import * as grpc from '@grpc/grpc-js';
import type { Authority, Certificate } from '../../systems/grpc/_harness/certificates.ts';
import { apart } from './probe.ts';

export interface Claims {
  sub: string;
  aud: string;
  roles: string[];
  iat: number;
  nbf: number;
  exp: number;
}

export interface Issuer {
  port: number;
  key: KeyObject;
  /** A token that is valid from `from` minutes after the issuer's present time, for `minutes`. */
  issue(wish?: {
    aud?: string;
    roles?: string[];
    from?: number;
    minutes?: number;
  }): string;
  close(): Promise<void>;
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;

/** An authorization server: signs JWTs with ES256, and says over HTTPS whether one is active. */
export async function openIssuer(
  authority: Authority,
  { clock = () => Date.now() }: { clock?: () => number } = {},
): Promise<Issuer> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = createServer(
    await authority.issue({ name: 'issuer' }),
    (_asked, answer) => {
      answer.setHeader('connection', 'close').end(JSON.stringify({ active: true }));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    key: createPublicKey(privateKey),
    issue: ({ aud = 'orders', roles = ['reader'], from = 0, minutes = 5 } = {}) => {
      const now = Math.floor(clock() / 1000) + from * 60;
      const claims = {
        sub: 'billing',
        aud,
        roles,
        iat: now,
        nbf: now,
        exp: now + minutes * 60,
      };
      const signed = `${encode({ alg: 'ES256', typ: 'JWT' })}.${encode(claims)}`;
      const secret = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      return `${signed}.${sign('sha256', Buffer.from(signed), secret).toString('base64url')}`;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** Asks the authorization server over HTTPS. */
export async function post(
  port: number,
  path: string,
  ca: Certificate,
  body = '',
): Promise<unknown> {
  const asked = request({
    host: 'localhost',
    port,
    path,
    method: 'POST',
    ca: ca.cert,
    agent: false,
  });
  asked.end(body);
  return await new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (answer) => {
      text(answer).then((json) => resolve(JSON.parse(json)), reject);
    });
  });
}

/** An error with a status, for whoever called; its cause is for the log. */
export function status(code: grpc.status, details: string, cause?: unknown): Error {
  return Object.assign(new Error(details, { cause }), { code, details });
}

/** TLS, and a bearer token in each call. */
export function withToken(
  authority: Certificate,
  token: string | (() => Promise<string>),
): grpc.ChannelCredentials {
  const generator = grpc.credentials.createFromMetadataGenerator((_context, callback) => {
    const metadata = new grpc.Metadata();
    Promise.resolve(typeof token === 'string' ? token : token()).then((value) => {
      metadata.set('authorization', `Bearer ${value}`);
      callback(null, metadata);
    }, callback);
  });
  return grpc.credentials.combineChannelCredentials(
    grpc.credentials.createSsl(authority.cert),
    generator,
  );
}

// region: show
/** What the server does with a token: signature, time, audience. A refusal names the reason, and not the token. */
export function verifyJwt(
  token: string | undefined,
  key: KeyObject,
  audience: string,
): Claims {
  if (!token) throw new Error('token is missing');
  const [header, payload, signature = ''] = token.split('.');
  const { alg } = decode(header) as { alg: string };
  const bytes = Buffer.from(`${header}.${payload}`);
  const es256 = { key, dsaEncoding: 'ieee-p1363' } as const;
  if (
    alg !== 'ES256' ||
    !verify('sha256', bytes, es256, Buffer.from(signature, 'base64url'))
  ) {
    throw new Error('signature of the token is wrong');
  }
  const claims = decode(payload) as Claims;
  const now = Date.now() / 1000;
  if (claims.exp <= now) throw new Error('token has expired');
  if (claims.nbf > now) throw new Error('token is not valid yet');
  if (claims.aud !== audience) throw new Error('token is for another audience');
  return claims;
}

/** What you do with a token: look into it, and compare its times with the clock of whoever answered. */
export function look(token: string, answer?: grpc.ServiceError): string {
  const { aud, roles, nbf, exp } = decode(token.split('.')[1]) as Claims;
  const date = answer?.metadata.get('date')[0]; // grpc-js' server sends it; not all do // mark
  const now = date ? Date.parse(String(date)) : Date.now();
  const [from, to] = [nbf, exp].map((time) => apart(time * 1000, now));
  return `aud ${aud}; roles ${roles.join(' ')}; by ${date ? 'the server' : 'our'}'s clock: nbf ${from}, exp ${to}`;
}
// endregion: show
