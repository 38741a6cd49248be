"""Web addresses that a person asks for: which are fetched, and which hosts are never asked.

A page must not be able to send us to a router, a colleague's machine or a cloud's metadata service, by its
own address or by redirecting there (server-side request forgery, CWE-918).
"""

import ipaddress
from urllib.parse import quote, urlsplit

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
PASTE = to_say("Open the page in a browser, and paste its text instead.")
_PORTS = {"http": 80, "https": 443}
_LEAST_FREE_PORT = 1024
_LONGEST = 4_000
_SAFE = "/%:@!$&'()*+,;=~-._"
# IPv4 inside of IPv6: the well-known prefix of NAT64, RFC 6052.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# Set aside for protocols, RFC 6890 and 7526; Python counts some of them as public.
_SET_ASIDE = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "64:ff9b:1::/48")))


@record
class WebAddress:
    """A web address taken apart; ``host`` is in ASCII, ``target`` path and query as they are sent."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        """The address as it is asked for."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """Host and port, as the request names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


@record
class FetchedPage:
    """A page as it came, under the address that gave it, and how many redirects led there."""

    original: Original
    url: str
    hops: int = 0


def web_address(text: str) -> WebAddress:
    """Take what a person typed, or a redirect, apart; ``https://`` is added where no scheme stands.

    Raises UnreadableFile for any scheme but http and https, passwords in the address, and odd ports.
    """
    text = text.strip()
    if "://" not in text[:12]:
        if ":" in text.split("/")[0] and not text.split("/")[0].rpartition(":")[2].isdecimal():
            raise _refused(say("it is no address of a web page: those begin with http:// or https://"))
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise _refused(say("it is not written as a web address is")) from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise _refused(say("only pages at http:// and https:// addresses are fetched"))
    if not host or len(text) > _LONGEST or any(sign.isspace() for sign in text):
        raise _refused(say("it is not written as a web address is"))
    if parts.username is not None or parts.password is not None:
        raise _refused(say("it holds a name or password, which would be sent along"))
    port = port or _PORTS[scheme]
    if port not in _PORTS.values() and port < _LEAST_FREE_PORT:
        raise _refused(say("web pages are not served at port {port}", port=str(port)))
    path = quote(parts.path, safe=_SAFE) or "/"
    query = quote(parts.query, safe=f"{_SAFE}?")
    return WebAddress(scheme, host.lower(), port, f"{path}?{query}" if query else path)


def refuse_private(host: str, found: list[str], *, loopback: bool = False) -> None:
    """Raise UnreadableFile when a host name leads to any address that is not on the public internet.

    ``loopback`` lets this machine itself pass; only tests say so.
    """
    for text in found:
        try:
            address = ipaddress.ip_address(text)
        except ValueError:
            raise _not_public(host) from None
        if loopback and address.is_loopback:
            continue
        if not all(map(_is_public, _all_in(address))):
            raise _not_public(host)


def _all_in(address: IpAddress) -> list[IpAddress]:
    """The address itself, and any IPv4 address that it carries inside."""
    found: list[IpAddress] = [address]
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return [address.ipv4_mapped]
        inside = [address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
        found += [one for one in inside if one is not None]
    return found


def _is_public(address: IpAddress) -> bool:
    odd = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local
    scoped = isinstance(address, ipaddress.IPv6Address) and address.scope_id is not None
    return address.is_global and not odd and not scoped and not any(address in net for net in _SET_ASIDE)


def _refused(cause: str) -> UnreadableFile:
    return UnreadableFile(say("This address was not asked: {cause}.", cause=cause), say(PASTE))


def _not_public(host: str) -> UnreadableFile:
    return UnreadableFile(
        say("“{host}” was not asked: it leads into a private network, not to a page on the web.", host=host),
        say(PASTE),
    )
