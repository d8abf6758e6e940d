"""Shared by all tests: one scanner, for building it compiles every rule."""

import pytest

from dedup import Settings
from dedup.pipeline.finish import finish
from dedup.pipeline.scan import Scanner


@pytest.fixture(scope="session")
def scanner():
    return Scanner(Settings())


@pytest.fixture(scope="session")
def clean_with(scanner):
    """``clean`` without building the rules anew."""

    def run(document):
        scanned, _ = scanner.scan([document])
        return finish(scanner, scanned[0])

    return run
