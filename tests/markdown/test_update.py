from desktop.markdown.blocks import Rule
from desktop.markdown.update import Update


def test_no_definition_came_late_unless_said():
    update = Update(2, (Rule(),), 3)
    assert (update.first, update.closed, update.came_late) == (2, 3, False)
    assert update == Update(2, (Rule(),), 3, came_late=False)
