"""A clean Debian in a folder, to install packages in: made once by debootstrap, and never changed.

Each use lays an overlay over it, which is thrown away. Needs root and a mount namespace of its own,
so that whatever happens nothing stays mounted: ``apart`` sees to that.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

SUITES, MIRROR = ("bookworm", "trixie"), "http://deb.debian.org/debian"
USER, UID = "ada", 1000
HOME = Path("/home", USER)
RUNTIME = Path("/run/user", str(UID))
PATH = "/usr/local/bin:/usr/bin:/bin"
DESKTOP = (
    "dbus",
    "desktop-file-utils",
    "libglib2.0-bin",
    "libgtk-3-bin",
    "lintian",
    "weston",
    "x11-utils",
    "xvfb",
)
"""What stands for a desktop: a bus, what starts entries, two displays, and eyes. And lintian."""
LONGEST_S = 600.0
_INSIDE = "GEMSTREAM_CHECK_APART"


def apart(argv: Sequence[str]) -> None:
    """Begin the script again in namespaces of its own; what it starts ends with it."""
    if os.environ.get(_INSIDE):
        return
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise SystemExit("This needs root, and debootstrap (apt install debootstrap).")
    spaces = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"]
    os.environ[_INSIDE] = "1"
    os.execvp(spaces[0], [*spaces, sys.executable, *argv])


class Debian:
    """One use of it: the system in ``root``, to be written to.

    Args:
        work: Where the clean one is kept.
        suite: Which Debian, of ``SUITES``.
        is_desktop: With what stands for a desktop; else it is the bare system.

    Attributes:
        root: Where it is.
    """

    def __init__(self, work: Path, suite: str, *, is_desktop: bool) -> None:
        base = _base(work, suite)
        layers = [_desktop(base), base] if is_desktop else [base]
        self._folder = Path(tempfile.mkdtemp(prefix="use-", dir=work))
        self.root = _mount(self._folder, layers)

    def close(self) -> None:
        """Throw away what was done in it; its processes are ended before."""
        _unmount(self.root)
        shutil.rmtree(self._folder)

    def place(self, path: str | Path) -> Path:
        """Where a path of that system is on ours."""
        return self.root / str(path).lstrip("/")

    def command(
        self, words: Sequence[str | Path], environ: Mapping[str, str] | None = None
    ) -> list[str]:
        """A command as the user of that system would give it, with nothing of our environment."""
        values = {
            "HOME": str(HOME),
            "USER": USER,
            "PATH": PATH,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(RUNTIME),
            **(environ or {}),
        }
        given = [f"{name}={value}" for name, value in values.items()]
        as_user = ["chroot", f"--userspec={USER}:{USER}", str(self.root)]
        return [*as_user, "env", "-i", f"--chdir={HOME}", *given, *map(str, words)]

    def run(
        self,
        *words: str | Path,
        environ: Mapping[str, str] | None = None,
        code: int = 0,
    ) -> str:
        """Run a command of the user, and give what it printed.

        Raises:
            AssertionError: If it ends with another code.
        """
        return _ended(self.command(words, environ), code)

    def administer(self, *words: str | Path) -> str:
        """Run a command as root, and give what it printed."""
        return _as_root(self.root, *words)


def _as_root(root: Path, *words: str | Path) -> str:
    values = ["HOME=/root", "PATH=/usr/sbin:/sbin:/usr/bin:/bin", "LANG=C.UTF-8"]
    command = ["chroot", str(root), "env", "-i", *values, "DEBIAN_FRONTEND=noninteractive"]
    return _ended([*command, *map(str, words)], 0)


def _ended(command: Sequence[str], code: int) -> str:
    # To files: what it starts may go on, and would hold a pipe open.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        done = subprocess.run(command, stdout=out, stderr=err, check=False, timeout=LONGEST_S)
        said = []
        for each in (out, err):
            each.seek(0)
            said.append(each.read().decode(errors="replace"))
    if done.returncode != code:
        raise AssertionError(f"{' '.join(command)}\nended with {done.returncode}\n{''.join(said)}")
    return said[0]


def _base(work: Path, suite: str) -> Path:
    """The bare system with one user."""
    base = work / suite
    if not base.is_dir():
        print(f"debootstrap {suite}", flush=True)
        new = Path(tempfile.mkdtemp(prefix="new-", dir=work))
        new.chmod(0o755)
        command = ["debootstrap", "--variant=minbase", suite, str(new), MIRROR]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        _as_root(new, "useradd", "--uid", str(UID), "--create-home", USER)
        new.rename(base)
    return base


def _desktop(base: Path) -> Path:
    """What is added to it for a desktop."""
    made_of = hashlib.sha256(" ".join(DESKTOP).encode()).hexdigest()
    layer = base.with_name(f"{base.name}-desktop-{made_of[:8]}")
    if not layer.is_dir():
        print(f"apt-get install {' '.join(DESKTOP)}", flush=True)
        folder = Path(tempfile.mkdtemp(prefix="new-", dir=base.parent))
        root = _mount(folder, [base])
        _as_root(root, "apt-get", "update")
        _as_root(root, "apt-get", "install", "-y", "--no-install-recommends", *DESKTOP)
        _as_root(root, "apt-get", "clean")
        _unmount(root)
        (folder / "changed").rename(layer)
        shutil.rmtree(folder)
    return layer


def _mount(folder: Path, layers: Sequence[Path]) -> Path:
    folder.chmod(0o755)
    root, changed, scratch = (folder / each for each in ("root", "changed", "scratch"))
    for each in (root, changed, scratch):
        each.mkdir()
    lower = ":".join(map(str, layers))
    _mounted(
        "-t",
        "overlay",
        "overlay",
        "-o",
        f"lowerdir={lower},upperdir={changed},workdir={scratch}",
        root,
    )
    _mounted("-t", "proc", "proc", root / "proc")
    _mounted("--rbind", "/dev", root / "dev")
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    runtime = root / str(RUNTIME).lstrip("/")
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.chown(runtime, UID, UID)
    screens = root / "tmp" / ".X11-unix"
    screens.mkdir(exist_ok=True)
    screens.chmod(0o1777)
    return root


def _mounted(*words: str | Path) -> None:
    subprocess.run(["mount", *map(str, words)], check=True)


def _unmount(root: Path) -> None:
    for each in ("dev", "proc", "."):
        subprocess.run(["umount", "--recursive", "--lazy", str(root / each)], check=True)
