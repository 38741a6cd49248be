"""Permissions that hold for root too: tests in a container run as root, whom no mode bit stops."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CAPABILITIES_V3 = 0x20080522
_OVER_MODE_BITS = 0b111 << 1  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER
_Data = ctypes.c_uint32 * 6


@contextmanager
def mode(path: Path, bits: int) -> Iterator[None]:
    """Give a file or folder these mode bits, and make this thread obey them."""
    before = path.stat().st_mode
    path.chmod(bits)
    try:
        with _obeying():
            yield
    finally:
        path.chmod(before)


@contextmanager
def _obeying() -> Iterator[None]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0)
    before, less = _Data(), _Data()
    assert libc.capget(header, before) == 0
    less[:] = before[:]
    less[0] &= ~_OVER_MODE_BITS
    assert libc.capset(header, less) == 0
    try:
        yield
    finally:
        assert libc.capset(header, before) == 0
