"""Signed tokens for the programs about authentication. Their programs need python3-jwt."""

from time import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ed25519


class Issuer:
    """Whoever issues the tokens. Its keys are made anew for each run."""

    def __init__(self) -> None:
        self._published: dict[str, ed25519.Ed25519PublicKey] = {}
        self.rotate()

    def rotate(self) -> None:
        """From now on signs with a new key; the old one stays published."""
        self._key = ed25519.Ed25519PrivateKey.generate()
        self._key_id = f"key-{len(self._published) + 1}"
        self._published[self._key_id] = self._key.public_key()

    def keys(self) -> dict[str, ed25519.Ed25519PublicKey]:
        """The public keys as they are published now, by their id."""
        return dict(self._published)

    def issue(self, *, audience: str, lifetime: float = 3600) -> str:
        """Signs a JWT for "billing". A negative lifetime, in seconds, makes one that has expired."""
        claims = {"sub": "billing", "aud": audience, "exp": int(time() + lifetime)}
        return jwt.encode(claims, self._key, algorithm="EdDSA", headers={"kid": self._key_id})
