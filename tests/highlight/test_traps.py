import time

import pytest

from desktop.highlight.highlighter import Highlighter
from desktop.highlight.languages import _names
from desktop.highlight.lexing import line_lexer
from desktop.highlight.traps import TOO_SLOW

HANGING = [
    ("scala", '"' + r"\\" * 16),
    ("perl", "$x =~ s!" + r"\\" * 16),
    ("bash", "$'" + r"\1" * 24),
    ("docker", "RUN $'" + r"\1" * 24),
    ("make", "\techo $'" + r"\1" * 24),
    ("fish", '"' + r"\1" * 24),
    ("fortran", '"' + r"\7" * 24),
    ("tcsh", '"' + r"\1" * 24),
    ("racket", '#px"' + r"\a" * 24),
    ("rst", " :" + r"\\" * 16),
    ("registry", '"' + r"\\" * 16),
    ("chapel", '"' + r"\\" * 16),
    ("jslt", '"' + r"\a" * 24),
    ("docker", "CMD" + " " * 990),
    ("batch", "rem " + "^-" * 24),
    ("batch", "goto" + " %*" * 30),
    ("common-lisp", "*a" + "." * 27),
    ("emacs-lisp", "`a" + "." * 27),
    ("php", "<<<" + "é" * 24),
    ("luau", "type" + "--[=[]=]" * 26),
    ("inform6", "the" + "!?" * 24),
    ("pawn", "/**/ " * 26),
    ("asymptote", "a a()" + "/**/" * 24),
    ("wikitext", "[[" + "<!--'-->" * 24),
    ("easytrieve", "\t" * 990),
    ("maple", '"' + " " * 30),
]
"""Found by searching all expressions of Pygments 2.21: each takes seconds, and twice that
if longer."""


@pytest.mark.parametrize(("word", "line"), HANGING)
def test_what_would_hang_is_plain(word, line):
    highlighter = Highlighter(word)
    started = time.process_time()
    highlighter.extend(["<?php x" if word == "php" else "x", line, "y"])
    highlighter.preview(line)
    assert time.process_time() - started < 1
    assert highlighter.lines[1] == ((len(line), ""),)


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("bash", r"""sed -e 's/\(a\)\/\(b\)\/\(c\)/\1\2\3/' -e "s/\\n\\t\\r\\f/\\\\/g" """),
        ("scala", r'val x = "\\d+\\.\\d+\\s*"'),
        ("batch", 'for /f "tokens=1,2 delims==" %%a in (%FILE%) do set "%%a_%X%=%%b ^& c"'),
        ("registry", r'"Path"="C:\\Program Files\\App\\bin"'),
        ("lisp", "(f a) ; to be continued ... see a.b.c"),
        ("php", "$x = <<<TEXT"),
        ("python", r"re.compile(r'\d\d\d\d-\d\d-\d\d\s\d\d:\d\d:\d\d\.\d\d\d\d\d\d')"),
    ],
)
def test_what_people_write_is_coloured(word, line):
    highlighter = Highlighter(word)
    highlighter.extend(["<?php" if word == "php" else "", line])
    assert len(highlighter.lines[1]) > 1


def test_names_are_those_of_pygments():
    assert set(_names().values()) >= TOO_SLOW
    assert line_lexer("maple") is None
