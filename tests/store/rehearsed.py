"""Loaded by the process that savers are forked from: saves each kind, so that no victim compiles anew.

A desk that has been open for a while has done so, and a saver that begins at once is killed amid more saves.
"""

from contextlib import closing
from multiprocessing import Pipe
from pathlib import Path
from tempfile import TemporaryDirectory

from claimtracker.services.open_library import open_library
from tests.compiled_once import compile_once
from tests.services.desk import add_article
from tests.store.saver import save

compile_once()
with TemporaryDirectory() as folder:
    path = Path(folder, "desk.claims")
    with closing(open_library(path)) as library:
        add_article(library)
    hear, tell = Pipe(duplex=False)
    with hear, tell:
        save(path, 0, tell, 10)
