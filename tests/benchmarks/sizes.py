"""What it takes to have the program: its package, what is installed, packages of the registry.

    python -m tests.benchmarks.sizes

Of ``dist/*.deb`` and ``build/packaging/frozen/gemstream``, if they have been built. Counted are the
packages that the README's first command installs for this Python and this system.
"""

from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parents[2]
OURS, EXTRAS = "gemstream", ("barcodes",)


def needed(name: str, extras: tuple[str, ...], known: dict[str, set[str]]) -> None:
    """Add a package and all that it needs, each with its extras, to those that are known."""
    before = known.get(name)
    if before is not None and before.issuperset(extras):
        return
    known[name] = {*(before or ()), *extras}
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        contexts = [{"extra": extra} for extra in ("", *known[name])]
        if wanted.marker is None or any(wanted.marker.evaluate(each) for each in contexts):
            needed(canonicalize_name(wanted.name), tuple(wanted.extras), known)


def folder_bytes(folder: Path) -> int:
    """What its files take, links not followed."""
    return sum(each.lstat().st_size for each in folder.rglob("*") if not each.is_dir())


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """All of them; a shorter run has nothing to leave out."""
    known: dict[str, set[str]] = {}
    needed(OURS, EXTRAS, known)
    count = len(known) - 1
    yield Figure(name="packages installed from the registry", value=count, unit="")
    frozen = ROOT / "build/packaging/frozen/gemstream"
    taken = {
        "download (.deb)": [each.stat().st_size for each in ROOT.glob("dist/*.deb")],
        "installed size": [folder_bytes(frozen)] if frozen.is_dir() else [],
    }
    for name, sizes in taken.items():
        if sizes:
            yield Figure(name=name, value=max(sizes) / 1e6, unit="MB")
        else:
            yield Figure(name=name, value=None, unit="not built")


if __name__ == "__main__":
    alone(figures)
