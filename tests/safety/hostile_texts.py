"""Hostile pages, texts, rich texts, Markdown and mail."""

from collections.abc import Iterator

WORDS = "The mayor said on Monday that taxes fell by three percent in the last year."
NOWHERE = "http://127.0.0.1:9/"
DTD = (
    '<!DOCTYPE x [<!ENTITY l0 "lol">%s<!ENTITY s SYSTEM "file:///etc/hostname">'
    f'<!ENTITY h SYSTEM "{NOWHERE}x">]>'
)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))

Hostile = tuple[str, str, bytes]


def _trapped_pages() -> dict[str, str]:
    return {
        "script": f"<script>fetch('{NOWHERE}')</script><p>{WORDS}</p>",
        "remote parts": f"<img src={NOWHERE}i.png><link rel=stylesheet href={NOWHERE}s>{WORDS}",
        "local parts": f'<img src="file:///etc/passwd"><iframe src="\\\\host\\share"></iframe>{WORDS}',
        "refresh": f'<meta http-equiv=refresh content="0;url={NOWHERE}"><base href={NOWHERE}>{WORDS}',
    }


def hostile_pages() -> Iterator[Hostile]:
    bodies = {
        "deep": "<div>" * 100_000 + WORDS,
        "deep inline": "<b>" * 50_000 + WORDS,
        "deep lists": "<ul><li>" * 20_000 + WORDS,
        "deep tables": "<table><tr><td>" * 3_000 + WORDS,
        "deep hidden": "<span style='display:none'>" * 5_000 + WORDS,
        "million attributes": "<p " + " ".join(f"a{n}=x" for n in range(300_000)) + ">words</p>",
        "huge attribute": f'<p title="{"x" * 5_000_000}">words</p>',
        "open tags": "<" * 300_000,
        "open comments": "<!--" * 200_000,
        "open quotes": "<a b='" * 200_000,
        "open facts": "<span class=byline>" * 20_000 + WORDS,
        "breaks": "<br>" * 200_000,
        "cells": "<table><tr>" + "<td>1" * 100_000,
        "entities": "&amp;" * 200_000 + "&#0;&#xD800;&#x110000;&bogus;",
        "one long line": "word " * 600_000,
        "deep json": '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + WORDS,
        "odd json": '<script type="application/ld+json">{"@type":["Article"],'
        '"author":[{"name":[1,null]}],"headline":{}}</script>' + WORDS,
        "many headings": "<h1>Words</h1>" * 20_000,
        "bidi": f"<p>\u202e{WORDS}\u2069\u200b</p>",
        "commas": "," * 200_000 + "1" * 200_000,
        "names": "By " + "Ann Lee, " * 20_000,
        "capitals": "A " * 100_000,
    }
    for kind, body in (bodies | _trapped_pages()).items():
        yield (
            f"html {kind}",
            "a.html",
            f"<!DOCTYPE html><html><body>{body}</body></html>".encode("utf-8", "surrogatepass"),
        )
    yield (
        "html laughs",
        "a.xhtml",
        ((DTD % LAUGHS) + f"<html><body><p>{WORDS}&l11;&s;&h;</p></body></html>").encode(),
    )
    yield (
        "html wrong charset",
        "a.html",
        b'<html><head><meta charset="no-such"></head><body><p>words \xe9</p></body></html>',
    )
    yield (
        "html utf-7",
        "a.html",
        b'<html><head><meta charset="utf-7"></head><body>+ADw-script+AD4-</body></html>',
    )
    yield "html idna codec", "a.html", b'<html><head><meta charset="idna"></head><body>' + b"caf\xe9 " * 5_000
    yield "html zip codec", "a.html", b'<html><head><meta charset="zlib_codec"></head><body>caf\xe9'
    yield "html nothing", "a.html", b"<html></html>"


def hostile_texts() -> Iterator[Hostile]:
    texts = {
        "empty": b"",
        "spaces": b" \n" * 1_000_000,
        "nuls": WORDS.encode() + bytes(1_000),
        "all bytes": bytes(range(256)) * 1_000,
        "lone surrogates": ("a\ud800b " * 1_000).encode("utf-8", "surrogatepass"),
        "utf-16 cut": WORDS.encode("utf-16")[:-1],
        "utf-16 lies": b"\xff\xfe" + b"\x00\xd8" * 5_000,
        "utf-32": WORDS.encode("utf-32"),
        "long line": b"x" * 4_900_000,
        "many lines": b"a\n" * 1_000_000,
        "too long": b"word " * 1_200_000,
        "bidi": ("\u202e\u2066" * 10_000 + WORDS).encode(),
        "combining": ("e" + "\u0301" * 200_000).encode(),
        "brackets": b"(" * 300_000,
        "credits": b"(Photo " * 100_000,
        "dates": b"02/06/2025 " * 20_000,
        "capitals": b"BY " + b"ANN LEE AND " * 50_000,
        "dashes": b"PARIS, Jan 3 " + b"- " * 200_000,
        "menu": b"a | " * 100_000,
        "read more": b"read more " * 50_000,
        "quotes": b"> " * 200_000,
        "separators": "\u2028\u2029\x85\x0b\x0c".encode() * 50_000 + WORDS.encode(),
    }
    for kind, content in texts.items():
        yield f"text {kind}", "a.txt", content


def hostile_rich_texts() -> Iterator[Hostile]:
    texts = {
        "deep": b"{\\rtf1 " + b"{" * 200_000 + WORDS.encode(),
        "closed too often": b"{\\rtf1 " + WORDS.encode() + b"}" * 200_000,
        "only a head": b"{\\rtf",
        "object": b"{\\rtf1 {\\object\\objdata " + b"41" * 500_000 + b"}" + WORDS.encode() + b"}",
        "picture": b"{\\rtf1 {\\pict\\bin999999999 " + bytes(1_000) + b"}" + WORDS.encode() + b"}",
        "unicode": b"{\\rtf1 \\u99999999?\\u-1?\\uc999999999 " + WORDS.encode() + b"}",
        "code page": b"{\\rtf1\\ansicpg99999 caf\\'e9 \\'zz \\' " + WORDS.encode() + b"}",
        "link": b'{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "file:///etc/passwd"}{\\fldrslt '
        + WORDS.encode()
        + b"}}}",
        "notes": b"{\\rtf1 " + b"{\\footnote " * 20_000 + WORDS.encode(),
        "controls": b"{\\rtf1 " + b"\\par" * 300_000 + WORDS.encode() + b"}",
        "backslashes": b"{\\rtf1 " + b"\\" * 300_000,
        "template": b"{\\rtf1 {\\*\\template http://127.0.0.1:9/t.dotm}" + WORDS.encode() + b"}",
        "high bytes": b"{\\rtf1 " + bytes(range(128, 256)) * 100 + b"}",
    }
    for kind, content in texts.items():
        yield f"rtf {kind}", "a.rtf", content


def hostile_markdown() -> Iterator[Hostile]:
    texts = {
        "quotes": "> " * 20_000 + WORDS,
        "lists": "".join(f"{'  ' * n}- x\n" for n in range(2_000)),
        "brackets": "[" * 100_000 + WORDS,
        "links": "[a](" * 50_000 + WORDS,
        "stars": "*a **b " * 50_000,
        "backticks": "`" * 100_001 + WORDS,
        "html": "<div>" * 50_000 + WORDS,
        "tables": "|a" * 5_000 + "\n" + "|-" * 5_000 + "\n" + "|b" * 5_000,
        "notes": "".join(f"[^{n}]: words\n" for n in range(20_000)),
        "note that never ends": "[^1]: a\n" + "\n" * 200_000 + WORDS,
        "front matter": "---\n" + "title: x\n" * 50_000,
        "references": "[a]: <" + "x" * 200_000,
        "entities": "&#xD800;&#0;&#x110000; " * 20_000,
    }
    for kind, text in texts.items():
        yield f"markdown {kind}", "a.md", text.encode()


def hostile_mails() -> Iterator[Hostile]:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000))
    mails = {
        "deep": f"Subject: x\n{nested}",
        "messages": "Subject: x\n" + "Content-Type: message/rfc822\n\n" * 3_000,
        "many parts": "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nwords\n" * 20_000,
        "charset": f"Subject: =?no-such?q?x?=\nContent-Type: text/plain; charset=no-such\n\n{WORDS}",
        "charset codec": f"Subject: =?hex?q?x?=\nContent-Type: text/plain; charset=hex\n\n{WORDS}",
        "base64": f"Subject: x\nContent-Transfer-Encoding: base64\n\n{'!' * 5_000}{WORDS}",
        "no boundary": f"Subject: x\nContent-Type: multipart/mixed\n\n{WORDS}",
        "long header": f"Subject: {'=?utf-8?q?x?= ' * 20_000}\n\n{WORDS}",
        "many headers": "".join(f"X-{n}: x\n" for n in range(50_000)) + f"\n{WORDS}",
        "date": f"Subject: x\nDate: Fri, 99 Foo 99999 99:99:99 +9999999\n\n{WORDS}",
        "address": f"From: {'(' * 20_000}\nSubject: x\n\n{WORDS}",
        "only headers": "Subject: x\nFrom: y\n",
        "uuencode": f"Subject: x\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n{WORDS}",
        "page": "Subject: x\nContent-Type: text/html\n\n" + "<div>" * 20_000 + WORDS,
        "names": f"Subject: x\nContent-Type: text/plain; name*0*=no'x'%ff; name*1={'x' * 5_000}\n\n{WORDS}",
    }
    for kind, text in mails.items():
        yield f"mail {kind}", "a.eml", text.encode()
        yield f"web archive {kind}", "a.mhtml", text.encode()
