"""One spelling for URLs that lead to the same page."""

from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

# Parameters that say where the reader came from, not what the page is.
TRACKING = frozenset(
    [
        "fbclid",
        "gclid",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "twclid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_ga",
        "_gl",
        "ref_src",
        "ref_url",
        "cmpid",
        "cmp",
        "ocid",
        "smid",
        "spm",
        "s_cid",
        "icid",
        "ns_mchannel",
        "ns_source",
        "ns_campaign",
        "ito",
        "at_medium",
        "at_campaign",
        "ref",
        "source",
        "partner",
        "__twitter_impression",
        "ftag",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "mkt_tok",
        "vero_id",
        "wickedid",
        "oly_anon_id",
        "oly_enc_id",
        "rb_clickid",
        "_hsenc",
        "_hsmi",
        "sh",
        "share",
        "igsh",
        "is_from_webapp",
        "sender_device",
        "mibextid",
        "__tn__",
        "trk",
        "rcm",
        "unlocked_article_code",
        "itid",
    ]
)
PREFIXES = ("utm_", "pk_", "mtm_", "hsa_", "at_", "xtor", "__cft__")
# Names that mean something elsewhere: a search, a second of a recording.
TRACKING_AT = {
    "x.com": ("s", "t"),
    "twitter.com": ("s", "t"),
    "youtube.com": ("si", "feature", "pp"),
    "youtu.be": ("si", "feature"),
}
PORTS = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """Return the URL without tracking, fragment, default port and spelling noise; "" when it is no URL.

    Scheme and host are lower-cased, http and https are one, "www." and "m." fall away, parameters are
    sorted, a trailing slash is dropped. It is for comparing, never for opening.
    """
    text = url.strip()
    if not text:
        return ""
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in PORTS or "." not in host:
        return ""
    host = host.removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    place = host if port in (None, PORTS[parts.scheme.lower()]) else f"{host}:{port}"
    path = quote(unquote(parts.path), safe="/:@!$&'()*+,;=~-._").rstrip("/").removesuffix("/amp")
    return urlunsplit(("https", place, path, _kept(parts.query, TRACKING_AT.get(host, ())), ""))


def site_of(url: str) -> str:
    """Return the host of an address without "www.", "" when it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def looks_like_url(text: str) -> bool:
    """Tell whether what was typed is meant as a URL."""
    text = text.strip()
    return (
        " " not in text
        and (text.lower().startswith(("http://", "https://", "www.")) or "/" in text)
        and bool(canonical_url(text))
    )


def _kept(query: str, tracking_here: tuple[str, ...]) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode(
        sorted(
            (name, value)
            for name, value in pairs
            if name.lower() not in TRACKING
            and name not in tracking_here
            and not name.lower().startswith(PREFIXES)
        )
    )
