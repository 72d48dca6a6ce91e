import pytest

from tests.ui.blocks.drawn import Paper


@pytest.fixture
def paper(qapp):
    return Paper()
