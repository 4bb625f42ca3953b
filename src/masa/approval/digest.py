"""The digest that ties an approval to its content."""

from hashlib import sha256

from masa.approval.content import canonical, material_content
from masa.model.reading import Reading

SCHEME = "1"
"""The version of what is material and how it is written down; another one voids every approval, and is said aloud."""


def digest_of(reading: Reading) -> str:
    """Return the scheme, a colon and the SHA-256 of the material content, as 64 hexadecimal figures."""
    return f"{SCHEME}:{sha256(canonical(material_content(reading)).encode()).hexdigest()}"
