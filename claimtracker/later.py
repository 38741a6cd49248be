"""Modules that run when they are first asked for something, not when they are imported.

The window is painted before the library is opened. What the services bring with them, the database library
above all, takes longer to import than the whole window, and a worker does it behind the painted window. Only
the start of the desk asks for this; everywhere else a module runs when it is imported, as usual.
"""

import sys
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from pkgutil import iter_modules
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:  # what loaders and finders are called costs 6 ms to import, and gives them nothing
    Loader = MetaPathFinder = object


class _Later(ModuleType):
    """A module that runs when it is first asked for a name; whoever asks meanwhile waits until it has run."""

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("__"):
            _run(self)
        return ModuleType.__getattribute__(self, name)


class _Spared(_Later):
    """One that does not run to catch up, because nobody may ever ask it for anything it has not."""

    __getattribute__ = ModuleType.__getattribute__

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__"):
            _run(self)
        try:
            return vars(self)[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None


class _LateLoader(Loader):
    """Makes the module and keeps the loader that will run it."""

    def __init__(self, loader: Loader, kind: type[_Later], functions: tuple[str, ...]) -> None:
        self._loader: Loader | None = loader
        self._kind, self._functions = kind, functions
        self._lock = RLock()

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = self._kind(spec.name)
        for name in self._functions:
            setattr(module, name, _stand_in(module, name))
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Wait: the module is run by whoever first asks it for something."""

    def run(self, module: ModuleType) -> None:
        """Run the module, once; a second thread waits here, and finds what it looked for."""
        # One lock for all would lock up with Python's own of each import: a module that is being imported may
        # ask for one that waits, while one that runs imports it.
        with self._lock:
            loader, self._loader = self._loader, None
            if loader is None:
                return
            try:
                loader.exec_module(module)
            except BaseException:
                self._loader = loader
                raise
            if self._kind is _Later:
                module.__class__ = ModuleType  # from now on a name costs what it costs in any module


class _LateFinder(MetaPathFinder):
    """Finds some modules as the other finders do, and puts off running them.

    There is one: Python asks every finder for each of the hundreds of modules that a start imports.
    """

    def __init__(self) -> None:
        self.packages: set[str] = set()
        self.modules: dict[str, tuple[type[_Later], tuple[str, ...]]] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        parent = fullname.rpartition(".")[0]
        package = sys.modules.get(parent)
        if isinstance(package, _Spared):
            _run(package)
        kind, functions = self.modules.get(fullname, (_Later, ()))
        if fullname not in self.modules and parent not in self.packages:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self else finder.find_spec(fullname, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = _LateLoader(spec.loader, kind, functions)
                return spec
        return None


_FINDER = _LateFinder()


def put_off(*packages: str, modules: Collection[str] = ()) -> None:
    """From now on, run the modules of these packages, and these, when they are first asked for something."""
    _FINDER.packages |= set(packages)
    _FINDER.modules |= dict.fromkeys(modules, (_Later, ()))
    _begin()


def spare(module: str, *functions: str) -> None:
    """Run a module only if somebody asks it for something, which may be never.

    ``functions`` are those that its importers take for later: each has a stand-in that runs the module when
    it is called.
    """
    _FINDER.modules[module] = (_Spared, functions)
    _begin()


def _begin() -> None:
    if _FINDER not in sys.meta_path:
        sys.meta_path.insert(0, _FINDER)


def catch_up(*modules: ModuleType) -> None:
    """Run these modules, or every one that waits; for a worker, before the window asks for them."""
    for module in modules or list(sys.modules.values()):
        if isinstance(module, _Later) and not isinstance(module, _Spared):
            _run(module)


def run_all(package: ModuleType, stop: Callable[[], bool] = lambda: False) -> None:
    """Import and run every module of a package until ``stop``; for a worker with nothing better to do."""
    for found in iter_modules(package.__path__):
        if stop():
            return
        catch_up(import_module(f"{package.__name__}.{found.name}"))


def _run(module: _Later) -> None:
    loader = module.__spec__.loader if module.__spec__ else None
    if isinstance(loader, _LateLoader):
        loader.run(module)


def _stand_in(module: _Later, name: str) -> Callable[..., Any]:
    def called(*args: Any, **named: Any) -> Any:
        _run(module)
        return vars(module)[name](*args, **named)

    return called
