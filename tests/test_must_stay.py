"""Texts that a rule might take for artefacts and that a journalist wrote: nothing may go."""

import pytest

from dedup.model import Document

STORIES = {
    "a quoted headline that opens like a link": (
        "Read more books, says minister.\n"
        "The education minister wants every child to read for half an hour a day.\n"
        "Read more, worry less, she told pupils in Leeds."
    ),
    "loading docks": (
        "Strike at the harbour ends\n"
        "Loading docks reopened on Monday.\n"
        "Loading and unloading resumed within the hour, the port said."
    ),
    "a road trip": (
        "From Provincetown to Long Beach\n"
        "We followed Route 6 from the Cape to the Pacific.\n"
        "Route 6\n"
        "The road was once the longest in the country, and parts of it are older than the states it crosses.\n"
        "Beyond Bishop, Route 6 ends without ceremony beside a filling station."
    ),
    "a cookie recipe": (
        "The best oatmeal cookies\n"
        "Cookies\n"
        "Accept no substitutes: these cookies need real butter.\n"
        "1 cup of sugar\n"
        "2 eggs\n"
        "Bake the cookies for ten minutes, then let them cool."
    ),
    "a one-word quote": (
        "The trap had been laid for weeks, and the fraudster walked straight into it.\n"
        "\"Gotcha.\"\n"
        "Gotcha.\n"
        "That was all the detective said."
    ),
    "a refrain": (
        "The song that every fan knows\n"
        "We shall not be moved\n"
        "Just like a tree that's planted by the water\n"
        "We shall not be moved\n"
        "The union is behind us\n"
        "We shall not be moved\n"
        "Just like a tree that's planted by the water\n"
        "We shall not be moved\n"
        "The crowd sang it twice before the match began on Saturday afternoon."
    ),
    "a headline with its source": (
        "Captured fighters come home\n"
        "Russia releases captured Western fighters – Reuters\n"
        "Ten men were flown to Riyadh on Wednesday night, and from there to London, officials said."
    ),
    "a dateline": (
        "WASHINGTON (AP) — The Senate passed the bill on Thursday.\n"
        "LONDON (Reuters) - Shares rose after the vote.\n"
        "AFP reported that two people were hurt."
    ),
    "a correction": (
        "Museum opens new wing\n"
        "The museum opened its new wing on Friday after four years of work.\n"
        "Correction: An earlier version of this story misstated the cost of the wing."
    ),
    "a live blog": (
        "Live: election night\n"
        "10:45\n"
        "Polls have closed in the northern districts.\n"
        "11:02\n"
        "The first results are in, and turnout is higher than in any vote since 1994."
    ),
    "a number that opens a paragraph": (
        "Floods displace thousands\n"
        "More than 2,500 people were moved to shelters overnight.\n"
        "2,500 people have lost their homes, the governor said."
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_nothing_goes(clean_with, name):
    cleaned = clean_with(Document(name, STORIES[name]))
    assert cleaned.text == STORIES[name]
    assert not cleaned.stripped
