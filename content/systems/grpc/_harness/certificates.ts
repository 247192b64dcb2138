/**
 * Certificates for the TLS programs, made anew for each run, so that no key lies in the repository
 * and "expired yesterday" stays true.
 */
import 'reflect-metadata'; // @peculiar/x509 asks for it before itself
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 60 * 60 * 1000;

export interface Certificate {
  /** The certificate in PEM. */
  cert: Buffer;
  /** Its private key in PEM (PKCS #8). */
  key: Buffer;
}

export interface Authority extends Certificate {
  /** Issues a certificate that this authority signed. */
  issue(request: IssueRequest): Promise<Certificate>;
}

export interface IssueRequest {
  /** Common name of the subject. */
  name: string;
  /** Subject alternative names: host names, or IPv4 addresses. */
  hosts?: string[];
  /** Begin and end of validity in days from now; yesterday to in 30 days when left out. */
  fromDay?: number;
  untilDay?: number;
}

async function pemKey(key: CryptoKey): Promise<Buffer> {
  const der = await crypto.subtle.exportKey('pkcs8', key);
  return Buffer.from(x509.PemConverter.encode(der, 'PRIVATE KEY'));
}

function altNames(hosts: string[]): x509.SubjectAlternativeNameExtension {
  return new x509.SubjectAlternativeNameExtension(
    hosts.map((value) => ({
      type: /^\d+(\.\d+){3}$/.test(value) ? ('ip' as const) : ('dns' as const),
      value,
    })),
  );
}

/** Makes a certificate authority that nobody but the program trusts. */
export async function createAuthority(name = 'Shop Test CA'): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    notBefore: new Date(Date.now() - 60 * day),
    notAfter: new Date(Date.now() + 60 * day),
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
  let serial = 1;
  return {
    cert: Buffer.from(root.toString('pem')),
    key: await pemKey(keys.privateKey),
    issue: async ({
      name: subject,
      hosts = ['localhost', '127.0.0.1'],
      fromDay = -1,
      untilDay = 30,
    }) => {
      const leaf = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
      const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: (++serial).toString(16).padStart(2, '0'),
        subject: `CN=${subject}`,
        issuer: root.subject,
        notBefore: new Date(Date.now() + fromDay * day),
        notAfter: new Date(Date.now() + untilDay * day),
        signingAlgorithm: algorithm,
        publicKey: leaf.publicKey,
        signingKey: keys.privateKey,
        extensions: [altNames(hosts)],
      });
      return {
        cert: Buffer.from(certificate.toString('pem')),
        key: await pemKey(leaf.privateKey),
      };
    },
  };
}
