import time

import pytest

from desktop.highlight.openings import MOST, PAIRS, closers


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        ("x = 1", []),
        ("int x; /* a", ["*/"]),
        ("/* a */ b", []),
        ("/* a */ b /* c", ["*/"]),
        ('x = """', ['"""', '"']),
        ('x = """a"""', []),
        ("don't", ["'"]),
        ("'a' 'b'", []),
        ("cat <<EOF", ["EOF"]),
        ("cat <<-'END' > a", ["END"]),
        ("x = <<~SQL", ["SQL"]),
        ("f(<<A, <<B)", ["A", "B"]),
        ("'a' <<'B", ["'"]),
        ("x = [==[ a", ["]==]"]),
        ("x = [==[ a ]=] ]==]", []),
        ("[[1, 2],", ["]]"]),
        ('let s = r##"a', ['"##', '"']),
        ('let s = r#"a"#;', []),
        ('auto s = R"x(a', [')x"', '"']),
        ('auto s = R"(a)"', []),
        ("$x = @'", ["'@", "'"]),
        ("=head1 NAME", ["=cut"]),
        ("a =head1", []),
        ("<!-- a", ["-->"]),
        ("(* a", ["*)"]),
    ],
)
def test_what_may_be_left_open(line, expected):
    assert closers(line) == expected


def test_each_is_asked_for_once_and_not_too_many():
    assert closers("[[" * 300) == ["]]"]
    assert len(closers(" ".join(f"<<A{n}" for n in range(99)))) == MOST


@pytest.mark.parametrize("opener", [opener for opener, _ in PAIRS])
def test_guessing_is_fast(opener):
    start = time.process_time()
    for bit in (opener, opener + " ", "<<A", "[=", "[[", 'r#"', 'R"(', "=a"):
        closers((opener + bit * 1000)[:1000])
    assert time.process_time() - start < 0.5
