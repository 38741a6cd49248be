"""Bytes to text: what the file says of itself first, guesses last and never silently."""

import codecs
import re
from dataclasses import dataclass, replace

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.text import REPLACEMENT
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.latin_letters import encoding_by_letters
from claimtracker.exchange.readers.script_letters import encoding_by_script

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = to_say(
    (
        (b"%PDF-", "a PDF"),
        (b"PK\x03\x04", "a zipped file such as a Word or OpenDocument text"),
        (b"{\\rtf", "a rich text (RTF) file"),
        (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"RIFF", "a picture or a recording"),
        (b"ID3", "a recording"),
        (b"OggS", "a recording"),
        (b"\x1f\x8b", "a compressed file"),
        (b"7z\xbc\xaf", "a compressed file"),
        (b"Rar!", "a compressed file"),
        (b"\x7fELF", "a program"),
        (b"MZ\x90", "a program"),
        (b"SQLite format 3\0", "a database"),
    )
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Browsers read these names as the larger sets of letters that contain them (WHATWG, Encoding), so pages
# are written for that.
_AS_BROWSERS_READ = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
# ISO 2022 announces itself: ESC, then the set of letters that begins there.
_ESCAPES = re.compile(rb"\x1b\$(?:[@AB]|[()][A-Q])")
_ESCAPED = ("iso2022_jp_2", "iso2022_jp_2004", "iso2022_kr")
_ESCAPED_RUN = re.compile(rb"\x1b\$[@B]([^\x1b\n]*)(?:\x1b\([BJ])?")
# Characters of more than one byte in UTF-8.
_SOUND = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}"
)
# What detectors take short Western and Turkish texts for. à is ŕ in Windows-1250, which only Slovak has, with
# ľ or ť; ı, ğ and ş are ý, đ and ţ, which no language has together.
_TAKEN_FOR_OTHERS = ("cp1250", "iso8859", "latin", "mac")
_FRENCH, _NO_FRENCH = frozenset(b"\xe0\xc0"), frozenset(b"\xb3\xb9\xbe\x9d\x8d\x8f\xf8\xfe")
_TURKISH = frozenset(b"\xfd\xf0\xfe")
# Read a byte that is no UTF-8 as Windows-1252: a handler of errors for ``decode`` and files.
AS_WINDOWS = "claimtracker.windows"
_SAMPLE = 200_000
_MOST_CONTROLS = 0.002
PASTE_INSTEAD = to_say("Open it in the program that made it and paste the text here instead.")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text as decoded (not yet canonical), the encoding used, and what a person should check."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()
    errors: str = "strict"


def decode(content: bytes, name: str, declared: str = "") -> Decoded:
    """Decode by BOM, strict UTF-8, ``declared``, then a guess that is said in the warnings.

    Raises UnreadableFile when the bytes are empty, are another kind of file, or fit no encoding.
    """
    if not content.strip(b" \t\r\n\0"):
        raise UnreadableFile(
            say("“{name}” is empty.", name=name), say("Choose another file, or paste the text instead.")
        )
    refuse_foreign(content, name)
    decoded = (
        _by_bom(content, name)
        or _by_escapes(content)
        or _strictly(content, "utf-8")
        or _as_declared(content, declared)
        or _by_guess(content, name)
    )
    _refuse_controls(decoded.text, name)
    if empty := decoded.text.count("\0"):  # which no library can hold
        return replace(decoded, warnings=(*decoded.warnings, _lost(empty, decoded.encoding)))
    return decoded


def refuse_foreign(content: bytes, name: str) -> None:
    """Raise UnreadableFile when the first bytes are those of a file that is not text."""
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise UnreadableFile(
                say("“{name}” is {kind}, not plain text or a web page.", name=name, kind=say(kind)),
                say(PASTE_INSTEAD),
            )


def _by_bom(content: bytes, name: str) -> Decoded | None:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            body = content[len(bom) :]
            return _strictly(body, encoding) or _with_losses(body, encoding, name)
    return None


def _by_escapes(content: bytes) -> Decoded | None:
    """Read mail from Japan and Korea: plain ASCII bytes, in which escapes say where other letters stand."""
    if not _ESCAPES.search(content) or not content.isascii():
        return None
    for encoding in reversed(_ESCAPED) if b"\x1b$)C" in content else _ESCAPED:
        if found := _strictly(content, encoding):
            return found
    # Signs that Windows added to the Japanese set: read it as the same rows of EUC.
    kana = _ESCAPED_RUN.sub(lambda run: bytes(byte | 0x80 for byte in run[1]), content)
    found = _strictly(kana, "euc_jis_2004")
    return Decoded(found.text, "iso2022_jp") if found is not None else None


def _strictly(content: bytes, encoding: str) -> Decoded | None:
    if encoding == "utf-8" and _looks_like_utf16(content):
        return None
    try:
        return Decoded(content.decode(encoding), encoding)
    except (UnicodeDecodeError, LookupError):
        # Some codecs that a page can name, such as “zlib”, do not make text.
        return None


def _as_declared(content: bytes, declared: str) -> Decoded | None:
    try:
        encoding = codecs.lookup(declared.strip()).name if declared.strip() else ""
    except LookupError:
        return None
    if not encoding or encoding.startswith("utf"):
        return None
    wider = _AS_BROWSERS_READ.get(encoding, encoding)
    return _strictly(content, wider) or _strictly(content, encoding)


def _by_guess(content: bytes, name: str) -> Decoded:
    if _looks_like_utf16(content):
        even = content[:_SAMPLE:2].count(0)
        encoding = "utf-16-be" if even > content[1:_SAMPLE:2].count(0) else "utf-16-le"
        found = _strictly(content, encoding)
    else:
        found = _halves(content) or _damaged_utf8(content, name) or _two_encodings(content)
        if found is not None:
            return found
        found = _strictly(content, _guessed(content)) or _strictly(content, "latin-1")
    if found is None:
        raise UnreadableFile(
            say("The letters of “{name}” fit no encoding that ClaimTracker knows.", name=name),
            say("Save it as UTF-8 in a text editor, or paste the text instead."),
        )
    shown = found.encoding.replace("cp125", "Windows-125")
    note = say(
        "The file does not say its encoding; read as {shown}, a guess. Check accented letters.", shown=shown
    )
    return Decoded(found.text, found.encoding, (note,))


def _guessed(content: bytes) -> str:
    """Name the likeliest encoding; Latin letters are told by language first, for detectors misread them."""
    sample = content[:_SAMPLE]
    if found := encoding_by_letters(sample) or encoding_by_script(sample):
        return found
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only files of unknown encoding need it

    best = from_bytes(sample).best()
    guess = best.encoding if best is not None else "cp1252"
    return (guess.startswith(_TAKEN_FOR_OTHERS) and _by_letters(sample)) or guess


def _by_letters(sample: bytes) -> str:
    """Tell Western and Turkish letters from Central European ones by bytes that only one of them uses."""
    used = frozenset(sample)
    if sum(byte > 127 for byte in sample) > 0.6 * sum(chr(byte).isalpha() for byte in sample if byte < 128):
        return ""  # another script
    if used >= _TURKISH:
        return "cp1254"
    return "cp1252" if used & _FRENCH and not used & _NO_FRENCH else ""


def _damaged_utf8(content: bytes, name: str) -> Decoded | None:
    """Read UTF-8 with a few broken bytes, when sound multi-byte characters far outnumber them."""
    text = content.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT)
    sound = sum(character > "\x7f" for character in text[:_SAMPLE]) - broken
    return _with_losses(content, "utf-8", name) if sound > 10 * broken else None


def _halves(content: bytes) -> Decoded | None:
    """Read UTF-8 in which characters are written as the two halves that UTF-16 has for them."""
    try:
        parted = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    text = parted.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    alone = text.count(REPLACEMENT) - parted.count(REPLACEMENT)
    return Decoded(text, "utf-8", (_lost(alone, "utf-8"),) if alone else ())


def _two_encodings(content: bytes) -> Decoded | None:
    """Read western text that is UTF-8 in some places and Windows-1252 in others, as pasted files are."""
    rest, sound = _SOUND.subn(b"", content)
    if not sound or not _is_western(rest[:_SAMPLE]):
        return None
    strays = len(rest.translate(None, bytes(range(128))))
    return Decoded(content.decode("utf-8", AS_WINDOWS), "utf-8", (strays_note(strays),), AS_WINDOWS)


def _as_windows(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    return fault.object[fault.start : fault.start + 1].decode("cp1252", "replace"), fault.start + 1


codecs.register_error(AS_WINDOWS, _as_windows)


def strays_note(count: int) -> str:
    """Return what is said of text in two encodings."""
    return say(
        "{count} bytes are not UTF-8, as the rest is; read as Windows-1252, a guess. Check accented letters.",
        count=count,
    )


def _is_western(sample: bytes) -> bool:
    """Tell whether letters beyond ASCII are few, as in languages of Latin letters."""
    high = sum(byte > 127 for byte in sample)
    return high < 0.2 * sum(chr(byte).isalpha() for byte in sample if byte < 128)


def _with_losses(content: bytes, encoding: str, name: str) -> Decoded:
    text = content.decode(encoding, "replace")
    broken = text.count(REPLACEMENT)
    if broken > 0.1 * len(text):
        raise UnreadableFile(
            say(
                "“{name}” says it is {encoding}, but its bytes are not.", name=name, encoding=encoding.upper()
            ),
            say("Save it as UTF-8 in a text editor, or paste the text instead."),
        )
    return Decoded(text, encoding, (_lost(broken, encoding),))


def _lost(broken: int, encoding: str) -> str:
    return say(
        "{broken} characters could not be read as {encoding} and are shown as {replacement}.",
        broken=broken,
        encoding=encoding.upper(),
        replacement=REPLACEMENT,
    )


def _looks_like_utf16(content: bytes) -> bool:
    sample = content[:4096]
    zeros = sample.count(0)
    if zeros < 0.3 * len(sample):
        return False
    return max(sample[::2].count(0), sample[1::2].count(0)) > 0.9 * zeros


def _refuse_controls(text: str, name: str) -> None:
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > max(1, _MOST_CONTROLS * len(sample)):
        raise UnreadableFile(
            say(
                "“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.",
                name=name,
            ),
            say(PASTE_INSTEAD),
        )
