"""The process that reads archives: takes a list of files, gives their claims piece by piece, under limits."""

import json
import sys
from pathlib import Path

from claimtracker.domain.errors import ClaimTrackerError, UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.reading import Choice, read_file
from claimtracker.exchange.archive.records import ArchiveKind, Batch
from claimtracker.exchange.archive.wire import packed, packed_error
from claimtracker.exchange.confined import limit_memory, own_output, speak_as_told
from claimtracker.exchange.reading_process import LENGTH, read_part

_LONGEST_REQUEST = 50_000_000
FILE_ENDS = Batch(share=2.0)


def run_archive_child() -> int:
    """Read the files of one request; returns the exit code."""
    source, answers = sys.stdin.buffer, own_output()
    speak_as_told()
    limit_memory()
    request = read_part(source, _LONGEST_REQUEST)
    if request is None:
        return 1
    wish = json.loads(request)
    choice = Choice(ArchiveKind(wish["kind"]), dict(wish["mapping"]), dict(wish["remembered"]))

    def send(reply: bytes) -> None:
        answers.write(LENGTH.pack(len(reply)))
        answers.write(reply)
        answers.flush()

    send(packed(Batch()))  # started: from now on silence counts as standing still
    for path in map(Path, wish["files"]):
        try:
            for told in read_file(path, choice):
                send(packed(told))
        except ClaimTrackerError as error:
            send(packed_error(path.name, error))
        except MemoryError:
            sentence = say("“{name}” needs more memory to be read than ClaimTracker allows.", name=path.name)
            send(packed_error(path.name, UnreadableFile(sentence, say("Cut it into several files."))))
        except OSError as error:
            cause = error.strerror or say("the disk does not answer")
            sentence = say("“{name}” cannot be read: {cause}.", name=path.name, cause=cause)
            send(packed_error(path.name, UnreadableFile(sentence, say("Copy it to this computer first."))))
        send(packed(FILE_ENDS))
    return 0


if __name__ == "__main__":
    raise SystemExit(run_archive_child())
