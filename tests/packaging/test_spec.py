"""The spec as it runs on each system, with what stands for PyInstaller, which is not here."""

import sys
from types import ModuleType

import pytest

import macos_app
from product import APPLICATION_ID, PROGRAM, ROOT, WINDOW_PROGRAM

SPEC = ROOT / "packaging" / "gemstream.spec"
FOUND = [("PySide6/Qt6Core.dll", "/wheel/Qt6Core.dll", "BINARY")]
LEFT_OUT = [("PySide6/opengl32sw.dll", "/wheel/opengl32sw.dll", "BINARY")]
DATA = [("resources/fonts/Inter-Regular.otf", "/fonts/Inter-Regular.otf", "DATA")]


class Stage:
    """Stands for a class of PyInstaller: keeps what it was given."""

    def __init__(self, *given, **named):
        self.given, self.named = given, named
        self.pure = []
        names = ("pyi_rth_pyside6", "before_start", "__main__")
        self.scripts = [(name, f"/{name}.py", "PYSOURCE") for name in names]
        self.binaries, self.datas = [*FOUND, *LEFT_OUT], DATA


@pytest.fixture
def run_spec(monkeypatch, tmp_path):
    """Runs the spec for a system; gives the stages by their kind."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_submodules = lambda package: [package]
    hooks.collect_data_files = lambda package: [(f"{package}/data", package)]
    hooks.copy_metadata = lambda package: [(package, package)]
    depend = ModuleType("PyInstaller.depend.bindepend")
    depend.resolve_library_path = lambda name: f"/lib/{name}"
    for module in (hooks, depend):
        monkeypatch.setitem(sys.modules, module.__name__, module)
        for parent in ("PyInstaller", module.__name__.rpartition(".")[0]):
            monkeypatch.setitem(sys.modules, parent, ModuleType(parent))
    monkeypatch.setattr(macos_app, "write_icon", lambda folder: folder / "gemstream.icns")
    monkeypatch.setattr(sys, "path", [*sys.path])

    def run(system):
        made = {name: [] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}

        def stage(name):
            def make(*given, **named):
                made[name].append(Stage(*given, **named))
                return made[name][-1]

            return make

        space = {name: stage(name) for name in made}
        space |= {"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)}
        monkeypatch.setattr(sys, "platform", system)
        exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), space)  # noqa: S102 - ours
        return made

    return run


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_what_is_left_out_is_not_collected(run_spec, system):
    made = run_spec(system)
    (collected,) = made["COLLECT"]
    assert list(collected.given[-1]) == [*FOUND, *DATA]
    assert collected.given[:-1] == tuple(made["EXE"])
    assert any(
        each.startswith("keyring.backends.") for each in made["Analysis"][0].named["hiddenimports"]
    )


@pytest.mark.parametrize(
    ("system", "programs"),
    [
        ("linux", {PROGRAM: False}),
        ("darwin", {PROGRAM: False}),
        ("win32", {PROGRAM: True, WINDOW_PROGRAM: False}),
    ],
)
def test_windows_alone_has_a_program_with_a_console_and_one_without(run_spec, system, programs):
    made = run_spec(system)["EXE"]
    assert {each.named["name"]: each.named["console"] for each in made} == programs
    assert all((each.named["version"] is not None) == (system == "win32") for each in made)


def test_macos_has_a_bundle(run_spec, monkeypatch):
    monkeypatch.setenv(macos_app.SIGN_VARIABLE, "Developer ID Application: Somebody")
    made = run_spec("darwin")
    (bundle,) = made["BUNDLE"]
    assert bundle.given == tuple(made["COLLECT"])
    assert bundle.named["bundle_identifier"] == APPLICATION_ID
    assert bundle.named["name"] == macos_app.BUNDLE
    assert made["EXE"][0].named["codesign_identity"] == "Developer ID Application: Somebody"
    assert not made["EXE"][0].named["strip"], "it would break the signatures of libraries"


def test_others_have_none(run_spec):
    assert run_spec("linux")["BUNDLE"] == run_spec("win32")["BUNDLE"] == []


def test_nothing_runs_before_the_program_but_our_own(run_spec):
    made = run_spec("linux")
    (program,) = made["EXE"]
    assert [name for name, _, _ in program.given[1]] == ["before_start", "__main__"]


def test_the_font_of_formulas_is_in_it(run_spec):
    (analysis,) = run_spec("linux")["Analysis"]
    assert ("ziamath/data", "ziamath") in analysis.named["datas"]
