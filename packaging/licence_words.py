"""What is said of the licences in our packages, to people: the notice, the offer, the list."""

from collections.abc import Iterable, Mapping
from textwrap import fill

from product import HOME_PAGE, LICENCE, NAME, version

SHARED = "texts"
"""The folder of the licences that several parts have in common, and of those no wheel brings."""

LGPL = {
    "Qt": "libQt6*, plugins, and libicu* (ICU) in PySide6/Qt",
    "PySide6_Essentials": "PySide6/*.so and libpyside6*",
    "shiboken6": "shiboken6/*.so and libshiboken6*",
    "libheif": "libheif-* in pi_heif.libs",
    "libde265": "libde265-* in pi_heif.libs",
}
"""The parts under the GNU Lesser General Public License, and which files they are."""

SOURCES = {
    "Qt": "https://download.qt.io/official_releases/qt/",
    "PySide6 and Shiboken": "https://download.qt.io/official_releases/QtForPython/pyside6/",
    "libheif": "https://github.com/strukturag/libheif/releases",
    "libde265": "https://github.com/strukturag/libde265/releases",
    f"{NAME}, with all that builds its packages": HOME_PAGE,
}

OWN = (
    f"{NAME} is free software under the {LICENCE} licence (Gemstream/LICENSE). It is made of parts "
    "that others made, each under a licence of its own: all of them are listed below, and their "
    "texts are in the folders beside this file.",
)
REPLACE = (
    "These parts are used under the GNU Lesser General Public License, version 3, which stands "
    f"in {SHARED}/LGPL-3.0.txt, with the GNU General Public License that it adds to in "
    f"{SHARED}/GPL-3.0.txt.",
    "They are the libraries that their makers, or PyPI, publish; only debug symbols are taken out "
    "of them, and of the data of ICU what the program has no use for.",
    "You may use the program with versions of them that you changed or built yourself. They are "
    "plain shared libraries in the program's folder (_internal, or Contents/Frameworks on macOS): "
    "put a library of the same name and of a compatible version in the place of the one there, and "
    "start the program. Nothing checks them. You may also take the program apart to find faults in "
    "such a change; no term of ours forbids it.",
)
OFFER = (
    "The offer: for three years after this version was published, and as long as it is supported, "
    "you get the complete source of these parts, in exactly the versions that are in here, for no "
    "more than what sending it costs. If one of the places above does not have it, ask at "
    f"{HOME_PAGE}/issues.",
)


def readme(index: Iterable[Mapping[str, object]]) -> str:
    """The text of ``README.txt``.

    Args:
        index: What ``parts.json`` has.
    """
    index = list(index)
    versions = {each["name"]: each["version"] for each in index}
    title = f"{NAME} {version()}: licences"
    lines = [title, "=" * len(title), "", *_paragraphs(OWN)]
    lines += _headed("Qt, and what else is under the LGPL")
    for name, files in LGPL.items():
        if name in versions:
            lines.append(f"  {name} {versions[name]}".rstrip() + f": {files}")
    lines += ["", *_paragraphs(REPLACE), "Their source:", ""]
    lines += [f"  {name}: {place}" for name, place in SOURCES.items()]
    lines += ["", *_paragraphs(OFFER), *_headed("All parts")]
    for each in index:
        lines += [f"{each['name']} {each['version']}".rstrip(), f"    {each['licence']}"]
        lines += [f"    {each['url']}", f"    {_texts(each['texts'])}", ""]
    return "\n".join(lines)


def _texts(names: object) -> str:
    many = [str(each) for each in names] if isinstance(names, list) else []
    if len(many) <= 4:
        return ", ".join(many)
    return f"{many[0].partition('/')[0]}/ ({len(many)} texts)"


def _headed(title: str) -> list[str]:
    return ["", title, "-" * len(title), ""]


def _paragraphs(texts: Iterable[str]) -> list[str]:
    return [line for text in texts for line in (fill(text, 78), "")]
