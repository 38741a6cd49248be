"""ClaimReview written into a page's own elements: microdata and RDFa, read as the same items as JSON-LD."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import html as lxml_html

_TYPE = "ClaimReview"
_DEEPEST = 12
_ADDRESSES = ("href", "src", "data", "resource")
_SAID = ("content", "datetime", "value")


@dataclass(frozen=True, slots=True)
class _Dialect:
    """Which attributes name a property, and the type of an item."""

    prop: str
    kind: str


_DIALECTS = (_Dialect("itemprop", "itemtype"), _Dialect("property", "typeof"))


def reviews_in_elements(root: lxml_html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield every ClaimReview of a page: https://html.spec.whatwg.org/#microdata, https://www.w3.org/TR/rdfa-lite."""
    for dialect in _DIALECTS:
        for element in root.iter():
            if isinstance(element.tag, str) and (element.get(dialect.kind) or "").strip().endswith(_TYPE):
                yield _item(element, dialect, 0)


def _item(element: lxml_html.HtmlElement, dialect: _Dialect, deep: int) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": (element.get(dialect.kind) or "").rpartition("/")[2].rpartition(":")[2]}
    for name, value in _properties(element, dialect, deep):
        before = found.get(name)
        if before is None:
            found[name] = value
        else:
            found[name] = [*(before if isinstance(before, list) else [before]), value]
    return found


def _properties(element: lxml_html.HtmlElement, dialect: _Dialect, deep: int) -> Iterator[tuple[str, Any]]:
    """Yield the properties below an element, those of items inside it left to them."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        names = (child.get(dialect.prop) or "").split()
        item = _is_item(child, dialect)
        if names and deep < _DEEPEST:
            value = _item(child, dialect, deep + 1) if item else _value(child)
            yield from ((name.rpartition("/")[2].rpartition(":")[2], value) for name in names)
        if not item and deep < _DEEPEST:
            yield from _properties(child, dialect, deep)


def _is_item(element: lxml_html.HtmlElement, dialect: _Dialect) -> bool:
    return element.get("itemscope") is not None or element.get(dialect.kind) is not None


def _value(element: lxml_html.HtmlElement) -> str:
    said = next((element.get(name) for name in _SAID if element.get(name)), None)
    if said is None and element.tag not in ("p", "div", "span"):
        said = next((element.get(name) for name in _ADDRESSES if element.get(name)), None)
    return said if said is not None else " ".join(element.text_content().split())
