"""A web server on this machine for tests of fetching: small pages, redirects, and bad manners."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ARTICLE = """<html lang=en><head><title>Council approves the bridge</title></head><body>
<h1>Council approves the bridge</h1>
<p>The council approved 31 million euros on Monday, after a long and loud debate, officials said.</p>
<img src='http://127.0.0.1:9/pixel.png'>
<p>The bridge opens in 2027, and it will be the longest one here.</p></body></html>"""
LATIN = "<html><body><h1>Le pont</h1><p>Le conseil a voté 31 millions d'€: été à la fête, dit-on.</p></html>"
SENT: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/bridge": (200, {"Content-Type": "text/html; charset=utf-8"}, ARTICLE.encode()),
    "/latin": (
        200,
        {"Content-Type": "text/html; charset=iso-8859-15"},
        LATIN.encode("iso-8859-15"),
    ),
    "/packed": (
        200,
        {"Content-Type": "text/html", "Content-Encoding": "gzip"},
        gzip.compress(ARTICLE.encode()),
    ),
    "/bomb": (
        200,
        {"Content-Type": "text/html", "Content-Encoding": "gzip"},
        gzip.compress(b"<p>" + b"a " * 40_000_000),
    ),
    "/moved": (301, {"Location": "/bridge"}, b""),
    "/round": (302, {"Location": "/round"}, b""),
    "/inside": (302, {"Location": "http://192.168.0.1/admin"}, b""),
    "/metadata": (302, {"Location": "http://169.254.169.254/latest/meta-data/"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/nowhere": (302, {}, b""),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/login": (403, {"Content-Type": "text/html"}, b"no"),
    "/empty": (200, {"Content-Type": "text/html"}, b" "),
    "/huge": (200, {"Content-Type": "text/html", "Content-Length": "99000000"}, b"x"),
    "/cut": (200, {"Content-Type": "text/html", "Content-Length": "5000"}, b"<p>half"),
}


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        status, headers, content = SENT.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


Asked = list[tuple[str, dict[str, str]]]


@contextmanager
def local_pages() -> Iterator[tuple[str, Asked]]:
    """Serve the pages; gives the address of the server, and what it was asked with which headers."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.asked  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
