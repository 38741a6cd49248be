"""Every test of a use case that takes ``library`` runs on a file and on a server."""

from tests.store.libraries import empty_database, empty_file, file_library, library, server_library

__all__ = ["empty_database", "empty_file", "file_library", "library", "server_library"]
