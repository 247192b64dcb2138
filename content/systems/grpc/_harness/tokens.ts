/**
 * Signed tokens for the programs about authentication: a small stand-in for JWTs and for whoever issues them.
 * Made anew for each run, so that no key and nothing that looks like a real token lies in the repository.
 */
import { generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

export interface Claims {
  /** Who the token stands for. */
  subject: string;
  /** The service that the token is meant for. */
  audience: string;
}

/** What a service needs to check tokens: public keys by their id. */
export type Keys = ReadonlyMap<string, KeyObject>;

export interface Issuer {
  /** Signs a token with the newest key. */
  issue(claims: Claims): string;
  /** From now on signs with a new key; the old one stays published. */
  rotate(): void;
  /** The public keys as they are published now. */
  keys(): Keys;
}

/** Starts an issuer with one key, `key-1`. */
export function createIssuer(): Issuer {
  const published = new Map<string, KeyObject>();
  let newest = '';
  let secret: KeyObject;
  const rotate = () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    newest = `key-${published.size + 1}`;
    secret = privateKey;
    published.set(newest, publicKey);
  };
  rotate();
  return {
    rotate,
    keys: () => new Map(published),
    issue: (claims) => {
      const signed = `${newest}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      return `${signed}.${sign(null, Buffer.from(signed), secret).toString('base64url')}`;
    },
  };
}

/**
 * Checks the signature of a token and returns its claims.
 *
 * @throws Error with a text that names the reason and not the token.
 */
export function verifyToken(token: string, keys: Keys): Claims {
  const [id = '', payload = '', signature = ''] = token.split('.');
  const key = keys.get(id);
  if (!key) throw new Error('token is signed with an unknown key');
  if (
    !verify(
      null,
      Buffer.from(`${id}.${payload}`),
      key,
      Buffer.from(signature, 'base64url'),
    )
  ) {
    throw new Error('signature of the token is wrong');
  }
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
}

/** The token in a value of `authorization`, or nothing when it is not `Bearer <token>`. */
export function bearer(value: unknown): string | undefined {
  return /^bearer +(\S+)$/i.exec(String(value ?? ''))?.[1];
}
