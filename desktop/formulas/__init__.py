"""Mathematics: TeX as models write it, set in type and drawn as outlines."""

import sys
from types import ModuleType

ENTITIES = "ziamath.escapes"
"""The module of ziamath that puts characters for the 2,000 entities of MathML in a source. It is
never asked, for it gets trees from us; its one expression takes a quarter of all that the first
formula has to wait for (0.1 s of CPU)."""


def _refuse(source: str) -> str:
    raise TypeError(f"a source instead of a tree: {source[:40]}")


_stand_in = ModuleType(ENTITIES)
vars(_stand_in)["unescape"] = _refuse
sys.modules.setdefault(ENTITIES, _stand_in)
