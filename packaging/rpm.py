"""The program as a package for Fedora, openSUSE and others, ``gemstream-VERSION-1.x86_64.rpm``.

It holds what the .deb holds. rpmbuild of Debian makes it; what it needs is named by the libraries,
whose packages have other names in each distribution.
"""

import calendar
import os
import subprocess
import tempfile
import textwrap
import time
from collections.abc import Iterable
from pathlib import Path

from build_tools import ToolMissing
from changes import Release, releases
from elf import glibc_needed
from host_libraries import linked
from linux_files import LIBRARY, install, tidy
from product import (
    DESCRIPTION,
    HOME_PAGE,
    MAINTAINER,
    PROGRAM,
    SUMMARY,
    build_time_s,
    version,
)

RELEASE = "1"
LICENCES = (
    "Apache-2.0 AND BSD-3-Clause AND LGPL-3.0-only AND LGPL-3.0-or-later AND MIT AND MPL-2.0 "
    "AND OFL-1.1 AND PSF-2.0"
)
"""Of the program and of most that is in it; resources/licences/README.txt has them all."""
ALSO = ("xkeyboard-config",)
"""Data that the bundled libraries read: those of keyboards."""
RECOMMENDED = ("(gnome-keyring or kwalletmanager or keepassxc)", "xdg-desktop-portal")
"""What makes it better: a keychain, pictures of the screen."""

# Nothing is changed, found out or compressed behind our back, and no clock or host is told.
MACROS = {
    "_binary_payload": "w19.zstdio",
    "_build_id_links": "none",
    "_buildhost": "reproducible",
    "__os_install_post": "%{nil}",
    "clamp_mtime_to_source_date_epoch": "1",
    "debug_package": "%{nil}",
    "source_date_epoch_from_changelog": "0",
    "use_source_date_epoch_as_buildtime": "1",
}

SPEC = """\
Name: {name}
Version: {version}
Release: {release}
Summary: {summary}
License: {licences}
URL: {home}
Packager: {maintainer}
AutoReqProv: no
{needs}
%description
{description}

%install
cp -a {stage}/. %{{buildroot}}/

%files
%defattr(-,root,root,-)
{files}

%changelog
{changes}
"""


def make(tree: Path, out: Path) -> list[Path]:
    """Make the package, the same bytes each time.

    Args:
        tree: The frozen program.
        out: Where it goes.

    Returns:
        The one file.

    Raises:
        ToolMissing: If rpmbuild cannot make it.
    """
    with tempfile.TemporaryDirectory(dir=out, prefix="rpm-") as folder:
        stage, top = Path(folder, "stage"), Path(folder, "top")
        install(tree, stage)
        tidy(stage)
        file = Path(folder, f"{PROGRAM}.spec")
        file.write_text(spec(stage, requires(tree)), encoding="utf-8")
        command = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {top.absolute()}"]
        for name, value in MACROS.items():
            command += ["--define", f"{name} {value}"]
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(build_time_s())}
        told = subprocess.run(
            [*command, str(file)], check=False, capture_output=True, text=True, env=environ
        )
        made = sorted(top.glob("RPMS/*/*.rpm"))
        if told.returncode != 0 or not made:
            raise ToolMissing(f"The .rpm cannot be made: {told.stderr[-2000:]}")
        return [made[0].replace(out / made[0].name)]


def requires(tree: Path) -> list[str]:
    """The libraries a frozen program is linked with, but does not hold, in rpm's words."""
    libc = ".".join(map(str, glibc_needed(tree)))
    names = {f"{each}()(64bit)" for each in linked(tree)} | {f"libc.so.6(GLIBC_{libc})(64bit)"}
    return sorted(names | {*ALSO})


def spec(stage: Path, needs: Iterable[str]) -> str:
    """What rpmbuild is told.

    Args:
        stage: Everything as it will be on the system.
        needs: What the package requires.
    """
    lines = [f"Requires: {each}" for each in needs]
    lines += [f"Recommends: {each}" for each in RECOMMENDED]
    return SPEC.format(
        name=PROGRAM,
        version=version(),
        release=RELEASE,
        summary=SUMMARY,
        licences=LICENCES,
        home=HOME_PAGE,
        maintainer=MAINTAINER,
        needs="\n".join(lines) + "\n",
        description="\n\n".join(textwrap.fill(each, 72) for each in DESCRIPTION),
        stage=stage.absolute(),
        files="\n".join(files(stage)),
        changes="\n".join(map(_change, releases())),
    )


def files(stage: Path) -> list[str]:
    """What belongs to the package: its own folder whole, and each file in those of the system."""
    others = (
        each
        for each in sorted(stage.rglob("*"))
        if (each.is_symlink() or not each.is_dir()) and not each.is_relative_to(stage / LIBRARY)
    )
    return [f"/{LIBRARY}", *(f"/{each.relative_to(stage)}" for each in others)]


def _change(release: Release) -> str:
    when = build_time_s()
    if release.date:
        when = calendar.timegm(time.strptime(f"{release.date} 12", "%Y-%m-%d %H"))
    date = time.strftime("%a %b %d %Y", time.gmtime(when))
    points = [f"- {each}".replace("%", "%%") for each in release.points]
    return "\n".join([f"* {date} {MAINTAINER} - {release.version}-{RELEASE}", *points, ""])
