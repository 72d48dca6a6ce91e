"""Mathematics: TeX as models write it, set in type and drawn as outlines."""
