from product import version
from windows_version import resource


class Called:
    """Stands for a class of PyInstaller, which has them on Windows alone."""

    def __init__(self, *given, **named):
        self.given, self.named = given, named


def read(text):
    names = (
        "VSVersionInfo FixedFileInfo StringFileInfo StringTable StringStruct VarFileInfo VarStruct"
    )
    return eval(text, {name: type(name, (Called,), {}) for name in names.split()})  # noqa: S307 - our own


def test_each_program_says_what_it_is():
    found = read(resource("gemstream-window", "Gemstream"))
    table, languages = found.named["kids"]
    (strings,) = table.given[0]
    assert strings.given[0] == "040904B0"
    words = dict(each.given for each in strings.given[1])
    assert words["OriginalFilename"] == "gemstream-window.exe"
    assert words["FileDescription"] == "Gemstream"
    assert words["ProductVersion"] == version()
    assert languages.given[0][0].given == ("Translation", [0x0409, 1200])


def test_the_numbers_are_those_of_the_version():
    four = read(resource("gemstream")).named["ffi"].named["filevers"]
    assert ".".join(map(str, four)).startswith(version())
    assert len(four) == 4
