"""A real crawl of a site on the loopback address, with Scrapy itself, in a process of its own (its reactor runs once)."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("scrapy", reason="the scrapy extra is not installed")

PAGES, STORIES = 300, 240

SPIDER = """
import dataclasses, json, sys
import attrs, pydantic, scrapy
from scrapy.crawler import CrawlerProcess

class Thing(scrapy.Item):
    url = scrapy.Field()
    text = scrapy.Field()
    _dedup = scrapy.Field()

@dataclasses.dataclass
class Data:
    url: str
    text: str
    _dedup: dict | None = None

@attrs.define
class Attrs:
    url: str
    text: str

class Model(pydantic.BaseModel):
    url: str
    text: str

KINDS = [lambda **fields: fields, Thing, Data, Attrs, Model]

class Stories(scrapy.Spider):
    name = "stories"

    async def start(self):
        for request in self.start_requests():
            yield request

    def start_requests(self):
        pages = int(sys.argv[2])
        for n in range(pages):
            yield scrapy.Request(f"{sys.argv[1]}/story/{n}", cb_kwargs={"n": n}, priority=pages - n)

    def parse(self, response, n):
        text = "\\n\\n".join(response.css("p::text").getall())
        if n == 7:
            yield {"url": response.url, "picture": 1}
            return
        yield KINDS[n % 5](url=response.url, text=text)

class Collect:
    def __init__(self):
        self.rows = []

    def process_item(self, item):
        from itemadapter import ItemAdapter
        self.rows.append({"kind": type(item).__name__, **ItemAdapter(item).asdict()})
        return item

    def close_spider(self):
        json.dump(self.rows, open(sys.argv[4], "w"))

settings = {
    "ADDONS": {"dedup.integrations.scrapy.DedupAddon": 500},
    "ITEM_PIPELINES": {Collect: 900},
    "CONCURRENT_REQUESTS": 1,
    "LOG_LEVEL": "INFO",
    "TELNETCONSOLE_ENABLED": False,
    **json.loads(sys.argv[3]),
}
process = CrawlerProcess(settings)
crawler = process.create_crawler(Stories)
process.crawl(crawler)
process.start()
print(json.dumps({key: value for key, value in crawler.stats.get_stats().items() if key.startswith("dedup") or key == "finish_reason"}))
"""


def paragraph(n):
    words = [f"{chr(97 + (n * k + k * k) % 26)}{(n * 31 + k) % 997}w" for k in range(24)]
    return " ".join(words).capitalize() + "."


class Site(BaseHTTPRequestHandler):
    """Page n tells story n; every fifth page tells the one before it once more. All carry a link to another story."""

    def do_GET(self):
        n = int(self.path.rpartition("/")[2])
        story = n - 1 if n % 5 == 4 else n
        body = f"<p>{paragraph(story)}</p><p>READ MORE: Storm warning {n}</p><p>{paragraph(story + 1000)}</p>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def crawl(site, tmp_path):
    def run(pages, **settings):
        out = tmp_path / "items.json"
        command = [sys.executable, "-W", "error::DeprecationWarning:dedup", "-c", SPIDER, site, str(pages)]
        done = subprocess.run([*command, json.dumps(settings), str(out)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        stats = json.loads(done.stdout.splitlines()[-1])
        return json.loads(out.read_text()) if out.exists() else [], stats, done.stderr

    return run


def test_every_item_is_cleaned_and_annotated(crawl, tmp_path):
    index = str(tmp_path / "seen.db")
    rows, stats, log = crawl(PAGES, DEDUP_INDEX=index, DEDUP_MAX_RATIO=0.1)
    assert stats["finish_reason"] == "finished"
    assert len(rows) == stats["dedup/items"] == PAGES
    assert stats["dedup/duplicates"] == PAGES - STORIES
    assert stats["dedup/verdicts/DUP310"] == PAGES - STORIES
    assert stats["dedup/errors"] == 1
    assert stats["dedup/removed_chars"] == sum(len(f"READ MORE: Storm warning {n}") for n in range(PAGES) if n != 7)
    assert stats["dedup/duplicate_ratio"] == pytest.approx(0.2)
    assert stats["dedup/monitor"] == "failed"
    assert "copy an earlier one" in log
    assert {row["kind"] for row in rows} == {"dict", "Thing", "Data", "Attrs", "Model"}
    by_page = {int(row["url"].rpartition("/")[2]): row for row in rows}
    assert all("READ MORE" not in row.get("text", "") for row in rows)
    assert by_page[7].get("_dedup") is None
    for n in (0, 1, 2, 5):
        assert [verdict["code"] for verdict in by_page[n]["_dedup"]["verdicts"]] == ["ART101"]
    # The index outlives the crawl, whole.
    from dedup import Deduplicator, Document
    from dedup.index.sqlite import verify_file

    assert verify_file(index) == []
    with Deduplicator(index) as seen:
        assert seen.index.info().documents == PAGES - 1
        answer = seen.query(Document("x", paragraph(10)))
        assert answer.copy_of is not None
        assert answer.copy_of[0].endswith("/story/10")


def test_copies_are_dropped_where_asked(crawl):
    rows, stats, log = crawl(60, DEDUP_DROP_DUPLICATES=True, DEDUP_CLEAN=False, DEDUP_MAX_RATIO=0.5)
    assert stats["dedup/dropped"] == stats["dedup/duplicates"] == 12
    assert len(rows) == 48
    assert all("READ MORE" in row["text"] for row in rows if "text" in row)
    assert stats["dedup/monitor"] == "passed"
    assert "Dropped" in log


def test_a_crawl_does_not_start_with_an_index_of_other_parameters(crawl, tmp_path):
    index = str(tmp_path / "seen.db")
    from dedup import Deduplicator

    Deduplicator(index).close()
    rows, stats, log = crawl(3, DEDUP_INDEX=index, DEDUP_SETTINGS={"threshold": 0.7})
    assert "threshold is 0.8 in the index, 0.7 was asked for" in log
    assert rows == []
    assert "dedup/items" not in stats
