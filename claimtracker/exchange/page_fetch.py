"""Fetch one page that a person asked for: bounded in time and size, each hop checked.

The connection goes to the very address that was checked, so that a name cannot lead elsewhere a moment later.
This runs in the reading process. No cookie, no referrer, no script, no picture: one request for each hop.
"""

import mimetypes
import socket
import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.reading_limits import MOST_BYTES
from claimtracker.exchange.web_address import PASTE, FetchedPage, WebAddress, refuse_private, web_address

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

AGENT = "ClaimTracker (fetches one page when a person asks for it)"  # not said: to servers
MOST_HOPS = 5
_SECONDS = 25.0
_CONNECT, _READ = 8.0, 12.0
_CHUNK = 1 << 16
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_TRIED = 3
_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
}
_KNOWN = (*_TYPES.values(), ".htm", ".xhtml", ".docm", ".mht", ".markdown", ".text", ".sbv", ".doc")
_LONGEST_NAME = 80
_FAULT, _NO_PAGE = to_say(("it has a fault", "it sent no page"))
_SAYS = to_say(
    {
        401: "it asks for a login",
        402: "it asks for a payment",
        403: "it does not let programs in",
        404: "there is no such page",
        410: "the page was taken away",
        429: "it says that it was asked too often",
    }
)


def fetch_page(
    text: str, *, loopback: bool = False, progress: Callable[[float], None] = lambda share: None
) -> FetchedPage:
    """Fetch what stands at a web address; raises UnreadableFile with a sentence that names the host.

    ``loopback`` lets tests ask a server on this machine; nothing else sets it.
    """
    deadline = time.monotonic() + _SECONDS
    address = web_address(text)
    for hop in range(MOST_HOPS + 1):
        response = _asked(address, loopback, deadline)
        try:
            if response.status not in _REDIRECTS:
                return FetchedPage(_original(response, address, deadline, progress), address.url, hop)
            target = response.headers.get("Location", "")
        finally:
            response.close()
        if not target:
            raise _failed(address, say("it leads on to nowhere"))
        address = web_address(urljoin(address.url, target))
    raise _failed(address, say("it led on more than {most} times", most=MOST_HOPS))


def _asked(address: WebAddress, loopback: bool, deadline: float) -> "BaseHTTPResponse":
    """Connect to one of the checked addresses of a host and ask for the page."""
    from urllib3.exceptions import HTTPError, SSLError  # noqa: PLC0415 - only fetching needs it

    found = _looked_up(address)
    refuse_private(address.host, found, loopback=loopback)
    fault: Exception | None = None
    for place in found[:_MOST_TRIED]:
        if time.monotonic() > deadline:
            break
        try:
            return _pool(address, place).urlopen(
                "GET",
                address.target,
                headers={
                    "Host": address.authority,
                    "User-Agent": AGENT,
                    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
                    "Accept-Encoding": "gzip, deflate",
                },
                redirect=False,
                retries=False,
                assert_same_host=False,
                preload_content=False,
                decode_content=False,
            )
        except SSLError as error:
            raise _failed(address, say("its certificate is not valid, so who answers is not sure")) from error
        except (HTTPError, OSError, ValueError) as error:
            fault = error
    raise _failed(address, say("it does not answer")) from fault


def _looked_up(address: WebAddress) -> list[str]:
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise _failed(address, say("no such host was found, or this computer is not online")) from None
    # IPv4 first: many networks announce IPv6 that leads nowhere.
    ordered = sorted(found, key=lambda one: one[0] != socket.AF_INET)
    return list(dict.fromkeys(str(one[4][0]) for one in ordered))


def _pool(address: WebAddress, place: str) -> "HTTPConnectionPool":
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout  # noqa: PLC0415 - as above

    timeout = Timeout(connect=_CONNECT, read=_READ)
    host = f"[{place}]" if ":" in place else place
    if address.scheme == "http":
        return HTTPConnectionPool(host, address.port, timeout=timeout, maxsize=1)
    return HTTPSConnectionPool(
        host,
        address.port,
        timeout=timeout,
        maxsize=1,
        ssl_context=_trusted(),
        server_hostname=address.host,
        assert_hostname=address.host,
    )


def _trusted() -> ssl.SSLContext:
    """The system's certificates, and certifi's where the system has none."""
    import certifi  # noqa: PLC0415 - as above

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _original(
    response: "BaseHTTPResponse", address: WebAddress, deadline: float, progress: Callable[[float], None]
) -> Original:
    if response.status != 200:
        said = _SAYS.get(response.status, _FAULT if response.status >= 500 else _NO_PAGE)
        status = str(response.status)
        raise _failed(address, say("{cause} (status {status})", cause=say(said), status=status))
    media_type = response.headers.get("Content-Type", "")
    name = _name(address, media_type)
    content = _body(response, address, deadline, progress)
    if not content.strip():
        raise _failed(address, say("the page it sent is empty"))
    return Original(name, " ".join(media_type.split())[:200] or "text/html", content)


def _body(
    response: "BaseHTTPResponse", address: WebAddress, deadline: float, progress: Callable[[float], None]
) -> bytes:
    from urllib3.exceptions import HTTPError  # noqa: PLC0415 - as above

    length = response.headers.get("Content-Length", "")
    said = int(length) if length.isdecimal() and len(length) < 12 else 0
    if said > MOST_BYTES:
        raise _too_large(address)
    parts: list[bytes] = []
    size = 0
    try:
        for part in response.stream(_CHUNK, decode_content=True):
            size += len(part)
            if size > MOST_BYTES:
                raise _too_large(address)
            if time.monotonic() > deadline:
                raise _failed(address, say("it took over {seconds} seconds", seconds=f"{_SECONDS:g}"))
            parts.append(part)
            progress(min(0.9, size / said) if said else 0.5)
    except (HTTPError, OSError, ValueError) as error:
        raise _failed(address, say("the page broke off on its way")) from error
    return b"".join(parts)


def _name(address: WebAddress, media_type: str) -> str:
    """Name the file after the page, with the ending of its kind; raises UnreadableFile for pictures."""
    kind = media_type.partition(";")[0].strip().lower()
    last = unquote(address.target.partition("?")[0].rstrip("/").rpartition("/")[2])
    plain = "".join(sign for sign in last if sign.isprintable() and sign not in '/\\:*?"<>|').strip(". ")
    suffix = _TYPES.get(kind, "")
    if not suffix:
        ending = next((known for known in _KNOWN if plain.lower().endswith(known)), "")
        if kind and not ending and kind not in ("application/octet-stream", "binary/octet-stream"):
            what = kind.split("/")[0] if kind in mimetypes.types_map.values() else "file"
            raise _failed(address, say("what it sent is no article ({what})", what=what))
        suffix = ending or ".html"
    stem = plain[:_LONGEST_NAME] or address.host[:_LONGEST_NAME]
    return stem if stem.lower().endswith(suffix) else f"{stem}{suffix}"


def _failed(address: WebAddress, cause: str) -> UnreadableFile:
    return UnreadableFile(
        say("The page at “{host}” was not fetched: {cause}.", host=address.host, cause=cause), say(PASTE)
    )


def _too_large(address: WebAddress) -> UnreadableFile:
    return _failed(address, say("it is larger than {most} MB", most=MOST_BYTES // 1_000_000))
