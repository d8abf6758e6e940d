"""Which field is the text, and what a record's other fields say."""

import json

import pytest
from publicsuffixlist import PublicSuffixList

from dedup import io
from dedup.errors import UsageError
from dedup.io.fields import TEXT_FIELDS, Sites


def lines(tmp_path, *records, name="a.jsonl"):
    path = tmp_path / name
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


@pytest.mark.parametrize("field", [*TEXT_FIELDS, "html", "raw_html"])
def test_every_field_of_the_design_is_found_and_printed(tmp_path, io_run, field):
    text = "<p>Rain fell on Monday in the whole of the country.</p>" if "html" in field else "Rain fell."
    run = io_run(lines(tmp_path, {"id": "a", field: text, "lead": "x"}))
    assert "Rain fell" in run.texts[0]
    assert run.input.summary() == [f"jsonl, text field {field!r}: 1 file"]


def test_two_candidates_are_a_question_that_names_both(tmp_path, io_run):
    path = lines(tmp_path, {"description": "Rain.", "maintext": "Rain fell."})
    with pytest.raises(UsageError, match=r"'maintext' and 'description'.*--text-field") as caught:
        io_run(path)
    assert caught.value.exit_code == 2
    assert io_run(path, options=io.InputOptions(text_field="maintext")).texts == ["Rain fell."]


def test_an_empty_candidate_does_not_compete_and_markup_comes_last(tmp_path, io_run):
    run = io_run(lines(tmp_path, {"text": "Rain.", "body": "", "content": None, "article": {"a": 1}, "html": "<p>x"}))
    assert run.texts == ["Rain."]


def test_the_field_is_decided_by_more_than_the_first_record(tmp_path, io_run):
    run = io_run(lines(tmp_path, {"id": 1}, {"id": 2, "body": None}, {"id": 3, "body": "Rain."}))
    assert run.texts == ["", "", "Rain."]
    assert [record.note for record in run.records] == ["no text", "no text", ""]


def test_no_text_field_names_what_there_is(tmp_path, io_run):
    with pytest.raises(UsageError, match=r"among lead, story.*--text-field"):
        io_run(lines(tmp_path, {"lead": "Rain.", "story": "Rain fell."}))


def test_dots_reach_into_objects(tmp_path, io_run):
    path = lines(tmp_path, {"text": "no", "_source": {"text": "Rain fell.", "n": {"text": "no"}}, "x": "Rain fell."})
    run = io_run(path, options=io.InputOptions(text_field="_source.text"), change=str.upper)
    assert run.texts == ["Rain fell."]
    assert run.output() == path.read_bytes().replace(b'{"text": "Rain fell."', b'{"text": "RAIN FELL."')


def test_each_file_of_a_folder_has_its_own_field(tmp_path, io_run):
    (tmp_path / "in").mkdir()
    lines(tmp_path / "in", {"text": "One."}, name="a.jsonl")
    lines(tmp_path / "in", {"body": "Two."}, name="b.jsonl")
    run = io_run(tmp_path / "in")
    assert run.texts == ["One.", "Two."]
    assert run.input.summary() == ["jsonl, text field 'text': 1 file", "jsonl, text field 'body': 1 file"]


@pytest.mark.parametrize(
    ("record", "identity"),
    [
        ({"id": "x", "url": "http://a.org/1"}, "x"),
        ({"id": 7}, "7"),
        ({"id": "", "url": "http://a.org/1"}, "http://a.org/1"),
        ({"id": None}, "#0"),
        ({"id": True}, "#0"),
        ({"id": ["x"]}, "#0"),
    ],
)
def test_ids(tmp_path, io_run, record, identity):
    path = lines(tmp_path, {**record, "text": "Rain."})
    [found] = io_run(path).records
    assert found.document.id == (str(path) + identity if identity.startswith("#") else identity)


def test_the_id_field_can_be_named(tmp_path, io_run):
    path = lines(tmp_path, {"id": "x", "meta": {"key": 5}, "text": "Rain."})
    assert io_run(path, options=io.InputOptions(id_field="meta.key")).records[0].document.id == "5"


@pytest.mark.parametrize(
    ("fields", "site"),
    [
        ({"url": "https://www.news.bbc.co.uk/1/hi?x=1#y"}, "bbc.co.uk"),
        ({"url": "https://user@Sub.Example.COM:8080/x"}, "example.com"),
        ({"url": "//cdn.example.org/x"}, "example.org"),
        ({"url": "http://127.0.0.1/x"}, "127.0.0.1"),
        ({"url": "http://localhost/x"}, "localhost"),
        ({"url": "http://xn--mnchen-3ya.de/"}, "xn--mnchen-3ya.de"),
        ({"url": "not a url", "source": "New York Times - News"}, "new york times - news"),
        ({"url": "", "domain": "www.Guardian.co.uk"}, "guardian.co.uk"),
        ({"outlet": "https://edition.cnn.com/"}, "cnn.com"),
        ({"source": {"name": "x"}, "outlet": "AP"}, "ap"),
        ({"site": "v2.0"}, "v2.0"),
        ({}, None),
    ],
)
def test_sites(tmp_path, io_run, fields, site):
    [record] = io_run(lines(tmp_path, {**fields, "text": "Rain."})).records
    assert record.document.site == site


@pytest.mark.parametrize("host", ["." * 1000, "a" * 5000, "a." * 2000 + "com", "-", "[::1]", "..com", "com"])
def test_odd_hosts_do_no_harm(host):
    sites = Sites()
    found = sites.of_host(host)
    assert found is None or len(found) < 256
    assert sites.of_host(host) == found
    assert sites.of_name(host) is None or isinstance(sites.of_name(host), str)


def test_registered_domains_are_those_of_the_whole_list():
    every, sites = PublicSuffixList(), Sites()
    rules = sorted(every._publicsuffix)[::40]
    rules += [
        "!www.ck",
        "*.ck",
        "*.kawasaki.jp",
        "!city.kawasaki.jp",
        "xn--p1ai",
        "рф",
        "åfjord.no",
        "nosuchtld",
        "com",
    ]
    for rule in rules:
        end = rule.lstrip("!").replace("*", "any")
        for host in (end, f"a.{end}", f"b.a.{end}", f"a.{end.partition('.')[2] or end}"):
            assert sites.of_host(host) == (every.privatesuffix(host) or host)


def test_title_and_date(tmp_path, io_run):
    path = lines(tmp_path, {"headline": "Rain", "title": " ", "date": None, "timestamp": 1700000000, "text": "x"})
    [record] = io_run(path).records
    assert (record.document.title, record.document.published) == ("Rain", "1700000000")


@pytest.mark.parametrize("options", [{"input_format": "xls"}, {"encoding": "klingon"}, {"max_record": 0}])
def test_options_are_checked(options):
    with pytest.raises(UsageError, match=str(next(iter(options.values())))):
        io.InputOptions(**options)
