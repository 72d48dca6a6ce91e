from desktop.core.events import RequestSent, TextDelta
from desktop.ui.signals import EngineSignals
from tests.ui.fake_controller import FakeController


def test_each_batch_is_one_signal(qtbot):
    controller = FakeController()
    signals = EngineSignals(controller)
    heard: list[object] = []
    signals.events.connect(heard.append)
    batch = (
        RequestSent(turn_id="t", at=0.0),
        TextDelta(turn_id="t", at=0.1, text="a", index=1),
        TextDelta(turn_id="t", at=0.1, text="b", index=2),
    )
    controller.tell(*batch)
    assert heard == [list(batch)]


def test_close_hears_nothing_more(qtbot):
    controller = FakeController()
    signals = EngineSignals(controller)
    heard: list[object] = []
    signals.events.connect(heard.append)
    signals.close()
    controller.tell(RequestSent(turn_id="t", at=0.0))
    assert heard == []
    assert controller.listener_count == 0
