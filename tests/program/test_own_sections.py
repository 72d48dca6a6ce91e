"""Which sections are there when; each of them is tested where it is made."""

from desktop.program.bridging import SECTION as PROGRAMS
from desktop.program.key_desk import SECTION as KEYS
from desktop.program.own_sections import Parts, own_sections
from desktop.program.relocating import SECTION as FOLDER
from tests.gui_run import run, until

ALWAYS = ["System prompts", "Diagnostics"]


def test_each_is_there_once_it_has_begun():
    async def scenario(application):
        windows = application.windows
        parts = {
            "app": windows._app,
            "keepers": windows._keepers,
            "theme": application.theme,
            "pages": windows.pages,
            "windows": windows._open,
            "system_prompts": windows.system_prompts,
            "reopen": windows.reopen,
        }
        nobody = Parts(**parts, history=None, services=None, bridging=None)
        assert [each.title for each in own_sections(application.window, nobody)] == ALWAYS
        await until(lambda: "history" in vars(windows) and windows.history.has_begun)
        return [each.title for each in windows._own_sections(application.window)]

    assert run([], scenario) == [*ALWAYS, "Conversations", FOLDER, KEYS, PROGRAMS]
