"""Certificates for the TLS programs, made anew for each run."""

from datetime import datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _alternative_name(host: str) -> x509.GeneralName:
    if host.replace(".", "").isdigit():
        return x509.IPAddress(ip_address(host))
    return x509.DNSName(host)


class Authority:
    """A certificate authority that nobody but the program trusts. `cert` is its certificate in PEM."""

    def __init__(self, name: str = "Shop Test CA") -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        root = (
            self._builder(self._name, self._key, -60, 60)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.cert = root.public_bytes(serialization.Encoding.PEM)

    def issue(
        self,
        name: str,
        *,
        hosts: tuple[str, ...] = ("localhost", "127.0.0.1"),
        from_day: int = -1,
        until_day: int = 30,
    ) -> tuple[bytes, bytes]:
        """Issues a certificate. Returns its private key and the certificate, both in PEM: the order of grpcio.

        The days, counted from now, begin and end its validity.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        names = x509.SubjectAlternativeName([_alternative_name(host) for host in hosts])
        leaf = (
            self._builder(subject, key, from_day, until_day)
            .add_extension(names, critical=False)
            .sign(self._key, hashes.SHA256())
        )
        return _key_pem(key), leaf.public_bytes(serialization.Encoding.PEM)

    def _builder(self, subject, key, from_day: int, until_day: int) -> x509.CertificateBuilder:
        now = datetime.utcnow()
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + timedelta(days=from_day))
            .not_valid_after(now + timedelta(days=until_day))
        )
