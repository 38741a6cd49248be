"""What every child process that parses foreign files does first: its own output, and bounded memory."""

import contextlib
import os
import sys
from typing import IO

from claimtracker.domain.wording import speak
from claimtracker.exchange.reading_limits import MOST_MEMORY
from claimtracker.exchange.translations import read_language

LANGUAGE = "CLAIMTRACKER_LANGUAGE"
"""The variable of the environment that tells a child the code of the language spoken."""


def own_output() -> IO[bytes]:
    """Keep the real output for replies, so that a library that prints cannot garble them."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answers


def speak_as_told() -> None:
    """Speak the language of whoever started this process."""
    speak(read_language(os.environ.get(LANGUAGE, "en")))


def limit_memory() -> None:
    """Bound the address space where the system can; elsewhere the time limit alone holds."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
