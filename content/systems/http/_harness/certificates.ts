/** Certificates for proxies that speak TLS, made anew for each run, so that no key lies in the repository. */
import 'reflect-metadata'; // @peculiar/x509 asks for it before itself
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day);

interface Pair {
  certificate: x509.X509Certificate;
  keys: CryptoKeyPair;
}

const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

async function authority(name: string): Promise<Pair> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    notBefore: inDays(-60),
    notAfter: inDays(60),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
    ],
  });
  return { certificate, keys };
}

async function issue(by: Pair, name: string, from: number, until: number): Promise<Pair> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '02',
    subject: `CN=${name}`,
    issuer: by.certificate.subject,
    notBefore: inDays(from),
    notAfter: inDays(until),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: by.keys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
      ]),
    ],
  });
  return { certificate, keys };
}

async function write(
  folder: string,
  name: string,
  { certificate, keys }: Pair,
): Promise<void> {
  const der = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  const key = x509.PemConverter.encode(der, 'PRIVATE KEY');
  const chain = certificate.toString('pem');
  writeFileSync(join(folder, `${name}.crt`), `${chain}\n`);
  writeFileSync(join(folder, `${name}.key`), `${key}\n`, { mode: 0o600 });
  // HAProxy wants both in one file.
  writeFileSync(join(folder, `${name}.pem`), `${chain}\n${key}\n`, { mode: 0o600 });
}

/**
 * Writes `<name>.crt`, `.key` and `.pem` (both) of `ca`, `server`, `client`, `other-ca` (a client that another
 * authority vouches for) and `expired` (a client since yesterday) into a folder.
 */
export async function writeCertificates(folder: string): Promise<void> {
  const ca = await authority('Shop CA');
  const other = await authority('Other CA');
  await write(folder, 'ca', ca);
  await write(folder, 'server', await issue(ca, 'shop.example.com', -1, 30));
  await write(folder, 'client', await issue(ca, 'stock-sync', -1, 30));
  await write(folder, 'other-ca', await issue(other, 'stock-sync', -1, 30));
  await write(folder, 'expired', await issue(ca, 'stock-sync', -30, -1));
}
