"""The page: what it shows, and that nothing of what it shows can do harm."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedup import Settings
from dedup.cli import run
from dedup.report import ReportData, render_page
from dedup.report.escape import counted, fit, percent, show

STORY = (
    "The harbour bridge will reopen in spring, the transport minister said on Tuesday, two years later than planned.",
    "Engineers found cracks in eleven of its forty-two cables after the storm, and each had to be replaced by hand.",
    "Ferries have carried commuters across the bay since then, at a cost of about a million a month to the city.",
)
OWN = "Record {0} of the archive tells of the {0} boats that were built at yard number {0} before the war began."
HOSTILE = "<script>alert(1)</script> & \x1b[31mred\x1b[0m \u202egnp.exe\u2066 \x00 ]]> --> '\"` \u200b\ufeff"


def write(path, rows, end=b""):
    path.write_bytes(b"".join(json.dumps(row).encode() + b"\n" for row in rows) + end)
    return path


def records(count=6):
    return [
        {
            "id": f"doc-{n}",
            "url": f"https://www.s{n % 2}.example/{n}",
            "title": f"Headline {n}",
            "published": f"2026-02-0{n % 9 + 1}",
            "text": "\n\n".join([f"Headline {n}", OWN.format(n), "Loading...", *STORY, "READ MORE: Storm warning"]),
        }
        for n in range(count)
    ]


def page(tmp_path, rows, *options, end=b"", code=0):
    source = write(tmp_path / "in.jsonl", rows, end)
    assert run(["report", str(source), "-o", str(tmp_path / "out.html"), "-q", *options]) == code
    data = (tmp_path / "out.html").read_bytes()
    return data, BeautifulSoup(data, "lxml")


def assert_harmless(data, soup):
    assert not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", data)
    text = data.decode()
    assert not re.search("[\x80-\x9f\u202a-\u202e\u2066-\u2069\ufeff\u200b]", text)
    assert soup.find("script") is None
    names = {"bdi", "br", "dd", "del", "div", "dl", "dt", "h1", "h2", "h3", "head", "html", "body", "meta", "title"}
    names |= {"style", "header", "nav", "main", "section", "article", "footer", "p", "a", "ul", "ol", "li", "code"}
    names |= {"table", "thead", "tbody", "tr", "th", "td", "span", "small", "mark"}
    assert {tag.name for tag in soup.find_all(True)} <= names
    known = {"class", "dir", "href", "id", "lang", "scope", "title", "charset", "name", "content", "http-equiv"}
    assert {name for tag in soup.find_all(True) for name in tag.attrs} <= known | {"aria-label"}
    # Nothing is fetched: links lead to places on the page, and the policy allows nothing else.
    assert all(tag["href"].startswith("#") for tag in soup.find_all(href=True))
    assert "url(" not in soup.style.string
    assert "@import" not in soup.style.string
    policy = soup.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_every_verdict_of_a_document_is_shown_with_its_code_and_evidence(tmp_path):
    _, soup = page(tmp_path, records())
    run(["clean", str(tmp_path / "in.jsonl"), "-n", "--verdicts", str(tmp_path / "v.jsonl"), "-q"])
    verdicts = [json.loads(line) for line in (tmp_path / "v.jsonl").read_text("utf-8").splitlines()]
    shown = set()
    for article in soup.find_all("article"):
        meta = article.find("header").get_text(" ")
        document = re.search(r"doc-\d+", meta)[0]
        for line in article.select(".lines > li.strip, .lines > li.flag"):
            paragraph = int(line.find(class_="n").get_text().removeprefix("¶"))
            text = line.find(class_="text").get_text()
            for why in line.select(".why > li"):
                code = why.find(class_="tag").get_text()
                assert len(why.get_text()) > len(code) + 20
                shown.add((document, paragraph, code, text))
        for why in article.select("header .why > li"):
            shown.add((document, None, why.find(class_="tag").get_text(), ""))
    assert shown == {(v["document"], v["paragraph"], v["code"], v["text"]) for v in verdicts}
    struck = {line.get_text() for line in soup.select("article del")}
    assert struck == {v["text"] for v in verdicts if v["action"] == "strip"}


def test_totals_codes_sites_clusters_and_copies_are_those_of_the_run(tmp_path):
    data, soup = page(tmp_path, records())
    assert_harmless(data, soup)
    tiles = {div.dt.get_text(): div.dd.find(string=True).strip() for div in soup.select(".tiles div")}
    assert tiles["Documents in"] == "6"
    assert tiles["Lines stripped"] == "12"
    assert tiles["Copied articles"] == "5"
    rows = {
        tr.th.get_text(" ").split()[0]: [td.get_text() for td in tr.find_all("td")]
        for tr in soup.select("#codes tbody tr")
    }
    assert rows["ART102"] == ["6", "0"]
    assert rows["DUP310"] == ["0", "5"]
    sites = {tr.bdi.get_text(): tr.td.get_text() for tr in soup.select("#sites tbody tr")}
    assert sites == {"s0.example": "3", "s1.example": "3"}
    clusters = soup.select("#clusters tbody tr")
    assert clusters[0].find(class_="text").get_text() in STORY
    assert "s0.example, s1.example" in clusters[0].get_text()
    assert [td.get_text() for td in clusters[0].select(".n")] == ["6", "6"]
    copies = soup.select("#copies tbody tr")
    assert len(copies) == 5
    assert all("doc-0" in tr.get_text() and "Headline" in tr.get_text() for tr in copies)


def test_hostile_text_is_shown_and_does_nothing(tmp_path):
    rows = [
        {**row, "id": f"{n}{HOSTILE}", "title": HOSTILE, "site": HOSTILE, "published": HOSTILE, "url": None,
         "text": f"{row['text']}\n\n{HOSTILE * 3} {STORY[0]}\n\n\ud800 {STORY[1]}"}
        for n, row in enumerate(records(3))
    ]  # fmt: skip
    data, soup = page(tmp_path, rows, end=b'{"text": "<img src=x onerror=alert(1)>\x1b]0;x\x07\n', code=3)
    assert_harmless(data, soup)
    text = soup.get_text()
    assert "<script>alert(1)</script>" in text
    assert "U+202E" in text
    assert "ESC[31m" in text
    assert "<img src=x onerror=alert(1)>" in soup.find(id="unread").get_text()


def test_unreadable_input_is_listed_and_counted(tmp_path):
    bad = b"{broken\n" * 120
    _, soup = page(tmp_path, records(2), end=bad, code=3)
    unread = soup.find(id="unread")
    assert len(unread.select("tbody tr")) == 100
    assert "IN601" in unread.get_text()
    assert "20 more records left out" in unread.find(class_="note").get_text()


@pytest.mark.parametrize("line", ["\x1b[", "<", "\u202e\u2066", "word "])
def test_the_page_is_bounded_and_says_what_it_left_out(tmp_path, line):
    rows = [
        {"id": f"{n}" + line * 500, "site": f"{n}" + line * 500, "title": line * 2000,
         "text": "\n\n".join(["Loading...", line * 3000, f"READ MORE: {line * 40}"] * 8 + [f"{line * 400} {n}"] * 2)}
        for n in range(12)
    ]  # fmt: skip
    data, soup = page(tmp_path, rows, "--max-size", "300KB", "--documents", "12")
    assert len(data) <= 300 * 1024
    assert_harmless(data, soup)
    assert soup.select("#documents article")
    assert "left out" in soup.find(id="documents").get_text()


def test_the_page_is_the_same_however_the_work_is_shared(tmp_path):
    rows = records(40)
    one, _ = page(tmp_path, rows, "--documents", "5", "--jobs", "1")
    two, soup = page(tmp_path, rows, "--documents", "5", "--jobs", "2")
    assert one == two
    assert len(soup.find_all("article")) == 5
    assert "35 documents with fewer or none left out" in soup.find(id="documents").get_text()


def test_a_run_that_finds_nothing_says_so(tmp_path):
    data, soup = page(tmp_path, [{"id": 1, "text": STORY[0]}])
    assert_harmless(data, soup)
    assert "Nothing was found" in soup.find(id="codes").get_text()
    assert soup.find("article") is None


def test_settings_and_profile_are_named(tmp_path):
    data = ReportData(["a.jsonl"], Settings(threshold=0.7), profile="sites.jsonl")
    footer = BeautifulSoup(render_page(data), "lxml").footer.get_text()
    assert "threshold = 0.7" in footer
    assert "sites.jsonl" in footer
    assert data.settings.fingerprint in footer


def test_standard_output_gets_the_page_alone(tmp_path, capfdbinary):
    source = write(tmp_path / "in.jsonl", records(2))
    assert run(["report", str(source), "-o", "-"]) == 0
    out = capfdbinary.readouterr().out
    assert out.startswith(b"<!doctype html>")
    assert out.endswith(b"</html>\n")


def test_with_an_order_by_date_the_earliest_leads_its_cluster(tmp_path):
    rows = [{**row, "published": f"2026-03-{20 - n}"} for n, row in enumerate(records(4))]
    _, soup = page(tmp_path, rows, "--order", "published")
    clusters = soup.select("#clusters tbody tr")
    assert len(clusters) == 3
    assert all("first in doc-3" in tr.get_text() for tr in clusters)


@pytest.mark.parametrize("command", ["report", "stats"])
def test_input_is_never_written_over(tmp_path, command, capsys):
    source = write(tmp_path / "in.jsonl", records(1))
    before = source.read_bytes()
    assert run([command, str(source), "-o", str(source)]) == 2
    assert run([command, str(tmp_path), "-o", str(tmp_path / "new.html")]) == 2
    assert "name an output outside it with -o" in capsys.readouterr().err
    assert source.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


@settings(deadline=None)
@given(st.text(st.characters()))
@example("\t")
@example("\x1b\t\x1b\n")
def test_text_is_shown_whole_and_visible(text):
    # Elsewhere the parser makes one space of a text that is nothing but white space.
    soup = BeautifulSoup(f"<pre>{show(text)}</pre>", "html.parser")
    odd = soup.find_all("span", class_="odd")
    assert len(soup.find_all(True)) == 1 + len(odd)
    for span in odd:
        repeats = re.search(r"×([\d,]+)$", span.get_text())
        times = int(repeats[1].replace(",", "")) if repeats else 1
        code = int(re.match(r"U\+([0-9A-F]+)", span["title"])[1], 16)
        span.replace_with("".join(chr(code) * times) if not 0xD800 <= code < 0xE000 else chr(code) * times)
    assert soup.pre.get_text() == text


@settings(deadline=None)
@given(st.text(st.sampled_from("<>&\"'\x00\x1b\u202e x")), st.integers(0, 40))
def test_a_limit_counts_characters_of_the_text(text, limit):
    shown = BeautifulSoup(show(text, limit), "html.parser")
    more = shown.find(class_="more")
    assert (more is not None) == (len(text) > limit)
    if more is not None:
        assert more.get_text() == f"… {counted(len(text) - limit, 'more character')}"


@settings(deadline=None)
@given(st.lists(st.text("abä", max_size=8)), st.integers(0, 60))
def test_what_fits_is_a_prefix_within_the_room(blocks, room):
    joined, taken = fit(iter(blocks), room)
    assert len(joined.encode()) <= room
    assert joined == "\n".join(blocks[:taken])
    if taken < len(blocks):
        assert len("\n".join(blocks[: taken + 1]).encode()) + 1 > room


def test_numbers_are_words_a_person_would_use():
    assert [counted(n, "copy") for n in (0, 1, 2)] == ["0 copies", "1 copy", "2 copies"]
    assert percent(0, 0) == "0 %"
    assert percent(1, 1) == "100 %"
    assert percent(1, 10**6) == "< 0.1 %"
    assert percent(10**6 - 1, 10**6) == "> 99.9 %"
