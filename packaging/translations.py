"""The words that are said, drawn from the source, and the Qt Linguist files that translate them.

`python packaging/translations.py update [LANGUAGE]` writes every message of the source into the files:
what is new is unfinished, what is gone is left out. `unsaid PATH…` lists words that go around `say`.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from claimtracker.domain.rating_words import RATING  # noqa: E402 - after the path
from claimtracker.exchange.scales import words_of  # noqa: E402
from claimtracker.exchange.translations import LANGUAGES, forms_of, translation_file  # noqa: E402 - after the path
from claimtracker.ui.menus.all_rows import ACTIONS  # noqa: E402
from claimtracker.ui.preferences.preference_rows import PREFERENCES  # noqa: E402
from claimtracker.ui.shell.about_place import libraries  # noqa: E402

SAID_IN = ("domain", "store", "exchange", "matching", "services", "ui")
# Strings in calls of these names are for the program: names of objects, settings, log lines, formats.
_NOT_WORDS = re.compile(
    r"(set)?object_?name|(set)?property|debug|info|warning|error|exception|getLogger|compile|findChild\w*|icon|"
    r"TypeVar|attrgetter|get|put|pop|strftime|strptime|encode|decode|startswith|endswith|removeprefix|removesuffix|"
    r"AssertionError|TypeError|ValueError|RuntimeError|KeyError|fullmatch|match|sub|search|finditer|getattr|setattr|"
    r"invokeMethod|latest|lane|write",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[A-Z][a-z]+|[a-z]{2,}[ ,.:;…]+[a-zA-Z]|\b[a-z]+[.…?!]$|“|”|’")
# Beyond the window most literals are codes, columns and lists: there, what reads as a sentence is looked at.
_SENTENCE = re.compile(r"[A-Z“{☐][^\n]*[A-Za-z][^\n]* [^\n]*[.?!…]”?")
# Ends a line, or the first line of a statement, whose words no person sees; the reason follows it.
_FOR_PROGRAM = "# not said"
# Drawn by _from_tables; and the sample desk, which is in English.
_TABLES = re.compile(r"ui/menus/|preference_rows\.py|services/demo(_desk)?\.py")
_SAYERS = ("say", "say_count", "to_say")
_COUNTED = ("say_count", "Count")  # a Count of a hand-over is said with its number


@dataclass(slots=True)
class Message:
    """One message of the source: the English words, its sense, whether it counts, and where it is said."""

    words: str
    sense: str = ""
    counted: bool = False
    places: set[str] = field(default_factory=set)


def messages() -> dict[tuple[str, str], Message]:
    """Return every message of the program by words and sense."""
    found: dict[tuple[str, str], Message] = {}
    for words, sense, counted, place in (*_from_source(), *_from_pages(), *_from_tables()):
        message = found.setdefault((words, sense), Message(words, sense))
        message.counted |= counted
        message.places.add(place)
    return found


Said = tuple[str, str, bool, str]


def _from_source() -> Iterator[Said]:
    for path in sources():
        place = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from _said(node, place)
                yield from _kept(node, place)
            elif isinstance(node, ast.ClassDef) and _is_shown_enum(node, place):
                yield from ((word.value, "", False, place) for word in _member_words(node))


def _from_pages() -> Iterator[Said]:
    for path in sorted((ROOT / "resources" / "pages").glob("*.html")):
        place, text = f"resources/pages/{path.name}", path.read_text(encoding="utf-8")
        yield from ((words, "", False, place) for words in re.findall(r'\bsay\("([^"]+)"', text))
        counted = re.findall(r'\bsay_count\([^"]*"[^"]+", "([^"]+)"', text)
        yield from ((many, "", True, place) for many in counted)


def _from_tables() -> Iterator[Said]:
    for row in ACTIONS:
        yield from ((words, "", False, "actions") for words in (row.text, row.menu, row.tip) if words)
    for one in PREFERENCES:
        shown = (one.section, one.label, one.hint, *(words for _, words in one.values))
        yield from ((words, "", False, "preferences") for words in shown if words)
    yield from ((purpose, "", False, "libraries") for *_, purpose in libraries())
    yield from ((words, RATING, False, "scales") for words in words_of(ROOT / "resources" / "scales"))


def sources() -> list[Path]:
    """Return the files of the program that may say something."""
    package = ROOT / "claimtracker"
    found = (path for name in SAID_IN for path in (package / name).rglob("*.py"))
    return sorted([package / "bootstrap.py", *found])


def _name(call: ast.Call) -> str:
    made = call.func
    return made.attr if isinstance(made, ast.Attribute) else made.id if isinstance(made, ast.Name) else ""


def _is_sayer(call: ast.Call) -> bool:
    # A widget's own ``say`` only shows what was said.
    return isinstance(call.func, ast.Name) and call.func.id in _SAYERS


def _said(call: ast.Call, place: str) -> Iterator[Said]:
    name = _name(call)
    counted = name in _COUNTED
    if not (_is_sayer(call) or counted) or not call.args:
        return
    sense = next((_text(word.value) for word in call.keywords if word.arg == "sense"), "")
    if name == "to_say":
        yield from ((word.value, sense, False, place) for word in _marked(call.args[0]))
        return
    shown = call.args[2:3] if counted else call.args[:1]
    yield from ((_text(one), sense, counted, place) for one in shown if _text(one))


def _kept(call: ast.Call, place: str) -> Iterator[Said]:
    """Yield the names of units of work: they are kept in English, and said where they are shown."""
    if ast.unparse(call.func) == "library.write" and place.startswith("claimtracker/services/"):
        name = call.args[0]
        choices = [name.body, name.orelse] if isinstance(name, ast.IfExp) else [name]
        yield from ((_text(one), "", False, place) for one in choices if _text(one))


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _marked(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings below a mark; keys of mappings are codes, and so are words without a letter."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and any(letter.isalpha() for letter in node.value):
            yield node
        return
    inner = node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node)
    for child in inner:
        yield from _marked(child)


def _is_shown_enum(node: ast.ClassDef, place: str) -> bool:
    is_enum = any(isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases)
    return is_enum and place.startswith("claimtracker/domain/")


def _member_words(node: ast.ClassDef) -> Iterator[ast.Constant]:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and _text(line.value):
            yield line.value


def unsaid(path: Path) -> list[tuple[int, str]]:
    """Return (line, words) of what looks like words for a person and goes around ``say``."""
    if _TABLES.search(path.as_posix()):
        return []
    source = path.read_text(encoding="utf-8")
    lines, tree = source.splitlines(), ast.parse(source)
    free = {*_not_shown(tree), *_for_program(tree, lines)}
    in_window = path.is_relative_to(ROOT / "claimtracker" / "ui")
    look = _WORDS.search if in_window else _SENTENCE.fullmatch
    found = (node for node in ast.walk(tree) if id(node) not in free)
    return sorted(
        (node.lineno, words)
        for node in found
        if (words := _literal(node, whole=not in_window))
        and look(words)
        and _FOR_PROGRAM not in lines[node.lineno - 1]
    )


def _literal(node: ast.AST, *, whole: bool) -> str:
    """Return the words of a literal; a whole f-string with ``{}`` for its parts, or its pieces alone."""
    if isinstance(node, ast.JoinedStr) and whole:
        return "".join(_text(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return _text(node) if isinstance(node, ast.Constant) else ""


def _not_shown(tree: ast.Module) -> Iterator[int]:
    """Yield the ids of nodes that are said, are docstrings or annotations, or are for the program alone."""
    for node in ast.walk(tree):
        hidden: list[ast.AST | None] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            hidden = [node.value]
        elif isinstance(node, ast.ClassDef) and any(_base(base) == "StrEnum" for base in node.bases):
            hidden = [node]
        elif isinstance(node, ast.FunctionDef):
            hidden = [node.returns]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            hidden = [node.annotation]
        elif isinstance(node, ast.Compare):
            hidden = [node.left, *node.comparators]
        elif isinstance(node, ast.Subscript):
            hidden = [node.slice]
        elif isinstance(node, ast.Assert):
            hidden = [node.msg]
        elif isinstance(node, ast.Assign) and any(_base(target) == "__all__" for target in node.targets):
            hidden = [node.value]
        elif isinstance(node, ast.Call):
            hidden = _hidden_of(node)
        for part in hidden:
            yield from (id(inner) for inner in ast.walk(part)) if part is not None else ()


def _for_program(tree: ast.Module, lines: list[str]) -> Iterator[int]:
    """Yield the ids of what stands in statements whose first line says that no person sees it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and _FOR_PROGRAM in lines[node.lineno - 1]:
            yield from (id(inner) for inner in ast.walk(node))


def _base(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _hidden_of(call: ast.Call) -> list[ast.AST | None]:
    name, writes = _name(call), ast.unparse(call.func) == "library.write"
    table = name in (*_COUNTED, "ActionRow", "Preference", "cast")
    if _is_sayer(call) or writes or table or _NOT_WORDS.fullmatch(name):
        return [call]
    return [word for word in call.keywords if _NOT_WORDS.fullmatch(word.arg or "")]


def update(code: str) -> tuple[int, int]:
    """Write the messages of the source into a language's file; returns how many there are, and wait."""
    path = translation_file(code)
    kept = _translations(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "ClaimTracker"
    wanted = messages()
    for key in sorted(wanted):
        context.append(_element(wanted[key], kept.get(key), forms_of(code)))
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return len(wanted), sum(key not in kept for key in wanted)


def _translations(path: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[message.findtext("source", ""), message.findtext("comment", "")] = translation
    return found


def _element(message: Message, kept: ET.Element | None, forms: int) -> ET.Element:
    element = ET.Element("message", {"numerus": "yes"} if message.counted else {})
    for place in sorted(message.places):
        ET.SubElement(element, "location", filename=place)
    ET.SubElement(element, "source").text = message.words
    if message.sense:
        ET.SubElement(element, "comment").text = message.sense
    if kept is not None and (kept.find("numerusform") is not None) == message.counted:
        element.append(kept)
        return element
    translation = ET.SubElement(element, "translation", type="unfinished")
    for _ in range(forms if message.counted else 0):
        ET.SubElement(translation, "numerusform")
    return element


def main(arguments: Iterable[str]) -> int:
    """Run a command and return its exit code."""
    command, *rest = [*arguments, ""]
    if command == "update":
        for code in LANGUAGES:
            if code != "en" and code in (rest[0] or code):
                said, waiting = update(code)
                print(f"{code}: {said} messages, {waiting} to translate")
        return 0
    if command == "unsaid":
        wanted = [Path(name).resolve() for name in rest if name]
        lines = [
            f"{path.relative_to(ROOT)}:{line}: {words!r}"
            for path in sources()
            if any(path.is_relative_to(one) for one in wanted)
            for line, words in unsaid(path)
        ]
        print("\n".join(lines))
        return 1 if lines else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
