"""What Windows shows of each program under "Details", in the form that PyInstaller reads."""

from product import LICENCE, MAINTAINER, NAME, SUMMARY, version
from windows_installer import numbers

ENGLISH_UNICODE = "040904B0"


def resource(program: str, purpose: str = NAME) -> str:
    """The text that PyInstaller reads (``EXE(version=FILE)``).

    Args:
        program: The program, without ``.exe``.
        purpose: What the task manager calls it.
    """
    four = tuple(map(int, numbers(version()).split(".")))
    makers = MAINTAINER.partition(" <")[0]
    words = {
        "CompanyName": makers,
        "FileDescription": purpose,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": f"{makers}, {LICENCE}",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
        "Comments": SUMMARY,
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in words.items())
    fixed = f"FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, "
    return (
        f"VSVersionInfo(ffi={fixed}fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable({ENGLISH_UNICODE!r}, [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )
