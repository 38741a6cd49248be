"""A page is fetched from the public web alone, within bounds; each refusal is a sentence."""

from collections.abc import Iterator

import pytest

from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.page_fetch import MOST_HOPS, fetch_page
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.exchange.web_address import refuse_private, web_address
from tests.safety.local_pages import ARTICLE, Asked, local_pages

PRIVATE = [
    "127.0.0.1", "10.0.0.7", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
    "192.0.0.8", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
    "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:c0a8:101::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "nonsense",
]  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, Asked]]:
    with local_pages() as found:
        yield found


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_that_leads_inside_is_not_asked(address: str) -> None:
    with pytest.raises(UnreadableFile, match="private network"):
        refuse_private("printer.example", ["93.184.216.34", address])


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"]
)
def test_the_public_web_passes(address: str) -> None:
    refuse_private("example.org", [address])


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1:8000/", "http://localhost:8000/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/",
        "http://[::ffff:127.0.0.1]/", "http://0/",
    ],
)  # fmt: skip
def test_this_machine_is_never_asked_however_it_is_written(text: str) -> None:
    with pytest.raises(UnreadableFile, match="was not"):
        fetch_page(text)


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd", "ftp://example.org/a", "javascript:alert(1)", "data:text/html,x", "gopher://x/",
        "http://user:secret@example.org/", "http://example.org:22/", "http://", "http://exa mple.org/", "http://[::1",
        "http://example.org:99999/", "mailto:a@example.org", "//", "http://example.org/\n\rHost: b",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_refused_before_any_look_up(text: str) -> None:
    with pytest.raises(UnreadableFile, match="This address was not asked") as refusal:
        web_address(text)
    assert "paste its text" in refusal.value.next_step


def test_addresses_are_written_as_they_are_sent() -> None:
    assert web_address("example.org/a b?q=ü".replace(" ", "%20")).url == "https://example.org/a%20b?q=%C3%BC"
    assert web_address("HTTP://Bücher.example:80/ä").url == "http://xn--bcher-kva.example/%C3%A4"
    assert web_address("https://[2606:2800::1]:8443/x").authority == "[2606:2800::1]:8443"


def test_a_page_comes_whole_with_its_last_address(server: tuple[str, Asked]) -> None:
    root, asked = server
    asked.clear()
    page = fetch_page(f"{root}/moved", loopback=True)
    assert page.original.content == ARTICLE.encode()
    assert (page.original.name, page.url, page.hops) == ("bridge.html", f"{root}/bridge", 1)
    assert [path for path, _ in asked] == ["/moved", "/bridge"]
    assert not {"Cookie", "Referer", "Authorization"} & set(asked[1][1])


def test_packed_pages_are_unpacked(server: tuple[str, Asked]) -> None:
    assert fetch_page(f"{server[0]}/packed", loopback=True).original.content == ARTICLE.encode()


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("/inside", "“192.168.0.1” was not asked: it leads into a private network"),
        ("/metadata", "“169.254.169.254” was not asked"),
        ("/file", "only pages at http:// and https://"),
        ("/round", f"led on more than {MOST_HOPS} times"),
        ("/nowhere", "leads on to nowhere"),
        ("/picture", "is no article"),
        ("/login", "does not let programs in"),
        ("/gone", "there is no such page"),
        ("/empty", "is empty"),
        ("/huge", "larger than 50 MB"),
        ("/bomb", "larger than 50 MB"),
        ("/cut", "broke off on its way"),
    ],
)
def test_each_failure_is_a_sentence_with_its_cause(server: tuple[str, Asked], path: str, cause: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        fetch_page(f"{server[0]}{path}", loopback=True)
    assert cause in refusal.value.sentence
    assert refusal.value.next_step == "Open the page in a browser, and paste its text instead."


def test_the_reading_process_fetches_and_reads_under_the_servers_encoding(server: tuple[str, Asked]) -> None:
    with ReadingProcess(loopback=True) as reading:
        page = reading.fetch(f"{server[0]}/latin")
        article = reading.read(page.original)
        with pytest.raises(UnreadableFile, match="does not let programs in"):
            reading.fetch(f"{server[0]}/login")
    assert "31 millions d'€: été à la fête" in article.text
    assert not any("guess" in warning.lower() for warning in article.warnings)


def test_without_the_tests_leave_the_reading_process_asks_nobody_here(server: tuple[str, Asked]) -> None:
    root, asked = server
    asked.clear()
    with ReadingProcess() as reading, pytest.raises(UnreadableFile, match="private network"):
        reading.fetch(f"{root}/bridge")
    assert asked == []
