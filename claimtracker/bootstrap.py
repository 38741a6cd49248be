"""From nothing to an open library: folders, settings, log; no Qt."""

import getpass
import json
import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from platformdirs import PlatformDirs

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.locations import is_server
from claimtracker.domain.records import record
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file

LIBRARY_NAME = "desk.claims"


@record
class Folders:
    """Where this person's library, settings and log lie; all private to them."""

    data: Path
    settings: Path
    log: Path

    @property
    def library(self) -> Path:
        """The library that opens when none is named."""
        return self.data / LIBRARY_NAME

    def journal(self, library: str) -> Path:
        """Where text is kept that was typed into this library and not yet saved."""
        return self.data / f"typing-{sha256(library.encode()).hexdigest()[:16]}.json"

    def handed_over(self, library: str) -> Path:
        """Where the hashes are kept of what was handed over from a library that is no file."""
        return self.data / f"handed-{sha256(library.encode()).hexdigest()[:16]}.json"


def folders() -> Folders:
    """Return this person's folders, made private on first use; raises EnvironmentFault."""
    dirs = PlatformDirs("ClaimTracker", appauthor=False)
    found = Folders(Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_log_dir))
    for folder in (found.data, found.settings, found.log):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise EnvironmentFault(
                say(
                    "The folder {name} cannot be used ({strerror}).",
                    name=folder.name,
                    strerror=error.strerror,
                ),
                say("Check its permissions."),
            ) from error
    return found


@dataclass(slots=True)
class Settings:
    """Choices of one person on one machine; kept as JSON, unknown entries survive."""

    path: Path
    values: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "Settings":
        """Read the settings; a missing or damaged file means none were chosen."""
        path = folder / "settings.json"
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            values = {}
        return cls(path, values if isinstance(values, dict) else {})

    def get(self, name: str, default: Any) -> Any:
        """Return a choice if it has the kind of the default, else the default."""
        value = self.values.get(name, default)
        return value if isinstance(value, type(default)) else default

    def put(self, name: str, value: Any) -> None:
        """Make a choice; ``save`` keeps it."""
        self.values[name] = value

    def save(self) -> None:
        """Write the settings whole; raises EnvironmentFault."""
        with whole_file(self.path) as file:
            file.write(json.dumps(self.values, indent=1, ensure_ascii=False).encode("utf-8"))

    @property
    def person(self) -> str:
        """The name that history records: chosen, or the one this machine knows."""
        return str(self.get("person", "")) or full_name() or login_name()


def full_name() -> str:
    """Return this person's full name as the system knows it, or "" where it does not tell."""
    try:
        import pwd  # noqa: PLC0415 - not on every system

        return pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
    except (ImportError, KeyError, OSError, AttributeError):
        return ""


def login_name() -> str:
    """Return the name this person is logged in by, or ""."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def location(chosen: str, found: Folders) -> str:
    """Return where the library is: as chosen, as the environment says, or this person's own.

    A file's path is absolute: what is kept beside it must not be taken for that of a namesake elsewhere.
    """
    named = chosen or os.environ.get("CLAIMTRACKER_LIBRARY", "")
    return (
        named
        if named and is_server(named)
        else str(Path(named).expanduser().absolute() if named else found.library)
    )
