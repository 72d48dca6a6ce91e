from licence_words import readme
from product import version


def part(name, version="1.0", licence="MIT", texts=("a/LICENSE",)):
    about = {"name": name, "version": version, "licence": licence}
    return about | {"url": f"https://example.org/{name}", "texts": list(texts)}


def test_the_notice_of_the_lgpl_and_the_offer():
    words = " ".join(readme([part("Qt", "6.11.3", "LGPL-3.0-only")]).split())
    assert f"Gemstream {version()}: licences" in words
    assert "Qt 6.11.3: libQt6*" in words
    assert (
        "GNU Lesser General Public License, version 3, which stands in texts/LGPL-3.0.txt" in words
    )
    assert "in the place of the one there" in words
    assert "https://download.qt.io/official_releases/qt/" in words
    assert "for three years" in words
    assert "libheif 1" not in words


def test_every_part_is_listed_with_its_licence_and_texts():
    words = readme([part("one"), part("many", "", texts=[f"many/{n}" for n in range(9)])])
    assert "one 1.0\n    MIT\n    https://example.org/one\n    a/LICENSE\n" in words
    assert "many\n    MIT\n    https://example.org/many\n    many/ (9 texts)\n" in words


def test_lines_are_as_long_as_people_read_them():
    assert max(len(line) for line in readme([part("Qt")]).splitlines()) <= 100
