import pytest

from tests.session_bus.fake_desktop import fake_desktop, needs_bus
from tests.session_bus.test_line import address, listening

pytestmark = needs_bus
launcher = pytest.importorskip("desktop.session_bus.launcher")
__all__ = ["address"]  # a fixture


@pytest.mark.parametrize(
    ("percent", "progress", "is_shown"), [(0, 0.0, True), (42, 0.42, True), (None, 0.0, False)]
)
async def test_docks_hear_how_far_it_is(address, percent, progress, is_shown):
    async with (
        fake_desktop(address, hears=[launcher.INTERFACE]) as desktop,
        listening(address) as line,
    ):
        await launcher.show_progress(line, percent)
        await desktop.until(lambda: desktop.heard)
        shown = {"progress": ("d", progress), "progress-visible": ("b", is_shown)}
        entry = "application://io.github.gemstream.Gemstream.desktop"
        assert desktop.heard[-1] == ("Update", entry, shown)
