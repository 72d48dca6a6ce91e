"""The house, as tests: sizes, docstrings, and a test file for each source file."""

import ast
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in FILES}

CONTRACTS = {"core/ports.py", "core/conversation_store.py"}
"""Declarations without code; what they promise is tested by tests/contracts.py."""

LONGEST_FILE = 350
LONGEST_FUNCTION = 50
MOST_BROAD_EXCEPTS = 2
LEAST_DOCUMENTED = 0.95


def functions():
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield file, node


def test_no_file_is_too_long():
    lengths = {file: len(file.read_text().splitlines()) for file in FILES}
    assert [f"{f}: {n}" for f, n in lengths.items() if n > LONGEST_FILE] == []
    ordered = sorted(lengths.values())
    assert ordered[len(ordered) // 2] <= 160
    assert ordered[len(ordered) * 9 // 10] <= 250


def test_no_function_is_too_long():
    lengths = [(n.end_lineno - n.lineno + 1, f"{f}:{n.name}") for f, n in functions()]
    assert [name for length, name in lengths if length > LONGEST_FUNCTION] == []
    ordered = sorted(length for length, _ in lengths)
    assert ordered[len(ordered) * 95 // 100] <= 30


def test_broad_excepts_are_few():
    broad = [
        f"{file}:{node.lineno}"
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
    ]
    assert len(broad) <= MOST_BROAD_EXCEPTS, broad


def test_public_functions_say_what_they_do():
    public = [(f, n) for f, n in functions() if not n.name.startswith("_") and n.name.islower()]
    undocumented = [f"{f.name}:{n.name}" for f, n in public if ast.get_docstring(n) is None]
    assert 1 - len(undocumented) / len(public) >= LEAST_DOCUMENTED, undocumented


def test_every_module_says_what_it_is():
    assert [str(file) for file, tree in TREES.items() if ast.get_docstring(tree) is None] == []


def test_tasks_are_made_by_their_owners_alone():
    makers = {
        file.relative_to(PACKAGE).as_posix()
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"create_task", "ensure_future"}
    }
    assert makers == {"engine/tasks.py", "gemini/thread.py"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_file_has_its_test_file(file):
    place = file.relative_to(PACKAGE)
    if file.name == "__init__.py" or place.as_posix() in CONTRACTS:
        return
    name = "test_main.py" if file.name == "__main__.py" else f"test_{file.name}"
    assert (ROOT / "tests" / place.parent / name).is_file()


def test_every_dependency_says_why():
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    project = tomllib.loads("\n".join(lines))["project"]
    named = [
        *project["dependencies"],
        *(d for extra in project["optional-dependencies"].values() for d in extra),
    ]
    for requirement in named:
        line = next(line for line in lines if f'"{requirement}"' in line)
        assert "#" in line or requirement.startswith("gemstream["), line


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()
