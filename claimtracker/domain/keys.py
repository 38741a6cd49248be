"""Keys of records that leave the library: short, time-ordered, never given twice."""

import secrets
import time

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u

_HALF = 9
LENGTH = 2 * _HALF


def new_key() -> str:
    """Return a key of 18 characters: 9 for the millisecond, 9 at random (45 bits)."""
    stamp, noise = time.time_ns() // 1_000_000, secrets.randbits(45)
    return _base32(stamp, _HALF) + _base32(noise, _HALF)


def is_key(text: str) -> bool:
    """Tell whether a text is written as a key is, in letters of any case."""
    return len(text) == LENGTH and set(text.lower()) <= set(ALPHABET)


def _base32(value: int, length: int) -> str:
    digits = []
    for _ in range(length):
        value, digit = divmod(value, 32)
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))
