import subprocess
import sys

import pytest

from desktop.formulas import ENTITIES

LOADED = "import sys; from desktop.formulas.typeset import Math, typeset; "


def run(code):
    return subprocess.run([sys.executable, "-c", LOADED + code], capture_output=True, text=True)


def test_formulas_are_set_without_the_entities():
    assert run("print(typeset('a < b', display=False).svg)").stdout.startswith("b'<svg")
    done = run(f"sys.modules[{ENTITIES!r}].regex")
    assert "has no attribute 'regex'" in done.stderr


@pytest.mark.parametrize("source", ["<math><mi>x</mi></math>"])
def test_a_source_instead_of_a_tree_is_refused(source):
    assert f"instead of a tree: {source}" in run(f"Math({source!r})").stderr
