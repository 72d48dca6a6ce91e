from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMainWindow

from desktop.core.ports import ModelInfo
from desktop.ui.composer import Composer
from desktop.ui.options_shown import OptionsShown
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MODELS = [ModelInfo(name=name, title=name.title()) for name in ("one", "two")]


@pytest.fixture
def parts(qtbot):
    host = QMainWindow()
    qtbot.addWidget(host)
    controller = FakeController()
    composer = Composer(Theme(), controller.attach)
    host.setCentralWidget(composer)
    yield controller, composer, OptionsShown(controller, composer)
    host.close()


def test_what_is_chosen_in_the_composer_is_asked_with(parts):
    controller, composer, shown = parts
    shown.offer(MODELS)
    composer.model_box.setCurrentIndex(composer.model_box.findData("two"))
    composer.model_box.activated.emit(composer.model_box.currentIndex())
    composer.thinking_chosen.emit("high", True)
    options = controller.options
    assert (options.model, options.thinking_level, options.include_thoughts) == (
        "two",
        "high",
        True,
    )


def test_what_is_chosen_elsewhere_is_shown_and_models_stay_offered(parts):
    controller, composer, shown = parts
    shown.offer(MODELS)
    controller.options = replace(
        controller.options, model="two", thinking_level="low", include_thoughts=True
    )
    shown.show()
    assert composer.model_box.currentText() == "Two"
    assert composer.model_box.findData("one") >= 0
    assert (composer.thinking_button.level, composer.thinking_button.shows_thoughts) == (
        "low",
        True,
    )
