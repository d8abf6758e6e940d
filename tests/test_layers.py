"""Imports run downward only, also those inside functions."""

import ast
from pathlib import Path

import pytest

import dedup

ROOT = Path(dedup.__file__).parent
LAYERS = [
    {"config", "model", "errors", "codes", "compiling", "machine"},
    {"text"},
    {"io"},
    {"rules", "similarity"},
    {"index"},
    {"pipeline"},
    {"check", "report", "integrations"},
    {"cli"},
]
RANK = {name: n for n, layer in enumerate(LAYERS) for name in layer}
EXCEPTIONS = {
    # The bottom layer is small modules that know one another.
    *((a, b) for a in LAYERS[0] for b in LAYERS[0]),
    # Profiles and user rules compare lines by match key and skeleton, which is what similarity computes.
    ("rules", "similarity"),
}


def imports(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("dedup."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("dedup."))


MODULES = sorted(path for path in ROOT.rglob("*.py") if path.parent != ROOT or path.stem in RANK)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_downward(path):
    own = path.relative_to(ROOT).parts[0].removesuffix(".py")
    assert own in RANK, f"{own} has no place among the layers"
    upward = {
        other for other in imports(path)
        if other != own and RANK[other] >= RANK[own] and (own, other) not in EXCEPTIONS
    }  # fmt: skip
    assert not upward, f"{path.name} imports {upward} from beside or above"
