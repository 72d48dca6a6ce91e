"""What is asked of a profile: its key or its project, its name, where the key is to be kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.profile import KEY_PAGE, Profile, can_be_read, profile_name, service_address
from desktop.ui.controls import ChoiceBox, IconButton, QuietLabel
from desktop.ui.key_field import KeyField
from desktop.ui.line_field import LineField
from desktop.ui.links import open_link
from desktop.ui.segments import Segments
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import later, together, tr

if TYPE_CHECKING:
    from desktop.core.profile import KeptIn, Service
    from desktop.core.secret import Secret
    from desktop.ui.theme import Theme

SERVICES: tuple[Service, ...] = ("gemini", "enterprise")
PLACES: tuple[tuple[KeptIn, str, str], ...] = (
    ("keychain", later("The keychain"), later("Your system keeps it, locked with your login.")),
    (
        "session",
        later("This session only"),
        later("It is written nowhere, and gone when Gemstream is closed."),
    ),
    (
        "file",
        later("A private file"),
        later(
            "A file in the data folder that only you can read: so can every program that you start."
        ),
    ),
)
NO_KEYCHAIN = later("There is no keychain on this computer.")
KEEPS_KEY = later("Leave it empty to keep the key")
SIGN_IN = later(
    "It uses the Google account of this computer. Sign in once with: "
    "gcloud auth application-default login"
)
NOT_ENCRYPTED = later("The way there is not encrypted: others on it can read your key.")


class KeyForm(QWidget):
    """The fields.

    Args:
        theme: The colours.
        profile: What is changed; for a new one, what is in the fields at first.
        is_new: False if there is such a profile already.

    Signals:
        changed: Something else is entered.
    """

    changed = Signal()

    def __init__(self, theme: Theme, profile: Profile, *, is_new: bool) -> None:
        super().__init__()
        self._theme = theme
        self._profile = profile
        self._is_new = is_new
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.segments = Segments(theme, tr("Service"), ("Gemini API", "Gemini Enterprise"))
        self.segments.button(SERVICES.index(profile.service)).setChecked(True)
        self.segments.setVisible(is_new)
        self.segments.chosen.connect(self._fit)
        self._column.addWidget(self.segments)
        self._of_key = [*self._add_key(), *self._add_place()]
        self._of_project = self._add_project()
        self.name = self._add_line(later("Name"), tr("Personal, work…"), profile.name)[1]
        self._more = self._add_more()
        self._show_more(profile.base_url is not None)
        self._fit()
        self._say_place()

    def _label(self, text: str, role: str = "text", size_px: int = SMALL_PX) -> QuietLabel:
        label = QuietLabel(self._theme, text_font(size_px), role, text)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _add_line(self, name: str, example: str, text: str) -> tuple[QuietLabel, LineField]:
        label, field = self._label(tr(name)), LineField(self._theme, tr(name))
        field.setPlaceholderText(example)
        label.setContentsMargins(0, 8, 0, 0)
        field.setObjectName(f"key{name.replace(' ', '')}")
        field.setText(text)
        field.textChanged.connect(self.changed)
        self._column.addWidget(field)
        return label, field

    def _add_key(self) -> list[QWidget]:
        label = self._label(tr("Key", "of a service"))
        label.setContentsMargins(0, 8, 0, 0)
        self.key = KeyField(self._theme, "" if self._is_new else tr(KEEPS_KEY))
        self.key.field.textChanged.connect(self.changed)
        self._column.addWidget(self.key)
        self.page_button = IconButton(self._theme, "link", name=tr("Get a key"), side_px=28)
        self.page_button.setText(tr("Get a key"))
        self.page_button.setToolTip(KEY_PAGE)
        self.page_button.clicked.connect(lambda: open_link(KEY_PAGE))
        self._column.addWidget(self.page_button)
        return [label, self.key, self.page_button]

    def _add_place(self) -> list[QWidget]:
        label = self._label(tr("Keep the key in"))
        label.setContentsMargins(0, 8, 0, 0)
        self.place = ChoiceBox(self._theme, name=tr("Keep the key in"), most_px=320)
        self.place.setObjectName("keyPlace")
        for kept_in, words, _ in PLACES:
            self.place.addItem(tr(words), kept_in)
        self.place.setCurrentIndex(self.place.findData(self._profile.kept_in))
        self.place.currentIndexChanged.connect(self._say_place)
        self.place.currentIndexChanged.connect(self.changed)
        self._column.addWidget(self.place)
        self.place_hint = self._label("", "quiet", 12)
        return [label, self.place, self.place_hint]

    def _add_project(self) -> list[QWidget]:
        profile = self._profile
        first, self.project = self._add_line(later("Project"), "my-project-1", profile.project)
        second, self.location = self._add_line(later("Location"), "global", profile.location)
        return [first, self.project, second, self.location, self._label(tr(SIGN_IN), "quiet", 12)]

    def _add_more(self) -> list[QWidget]:
        self.more_button = IconButton(self._theme, "chevron-down", name=tr("More"), side_px=28)
        self.more_button.setText(tr("More"))
        self.more_button.clicked.connect(lambda: self._show_more(True))
        self._column.addWidget(self.more_button)
        address = self._profile.base_url or ""
        label, self.address = self._add_line(later("Base URL"), "https://", address)
        self.address.textChanged.connect(self._say_address)
        self.address_hint = self._label("", "quiet", 12)
        self._say_address()
        return [label, self.address, self.address_hint]

    def _say_address(self) -> None:
        is_open = can_be_read(self.address.text())
        words = tr("Requests and the key go there. Leave it empty for Google.")
        self.address_hint.setText(together(words, tr(NOT_ENCRYPTED)) if is_open else words)
        self.address_hint.use_role("warn" if is_open else "quiet")

    def _show_more(self, is_shown: bool) -> None:
        had_focus = self.more_button.hasFocus()
        self.more_button.setVisible(not is_shown)
        for part in self._more:
            part.setVisible(is_shown)
        if had_focus:
            self.address.setFocus()

    @property
    def service(self) -> Service:
        """What is chosen."""
        return SERVICES[self.segments.index]

    def _fit(self, _index: int = 0) -> None:
        has_key = self.service == "gemini"
        for part in self._of_key:
            part.setVisible(has_key)
        for part in self._of_project:
            part.setVisible(not has_key)
        self.changed.emit()

    def _say_place(self, _index: int = 0) -> None:
        kept_in, _, hint = PLACES[self.place.currentIndex()]
        words = tr(hint)
        self.place_hint.setText(words if self.has_keychain else together(tr(NO_KEYCHAIN), words))
        self.place_hint.use_role("warn" if kept_in == "file" else "quiet")

    @property
    def has_keychain(self) -> bool:
        """False once it is known that there is none."""
        return self.place.findData("keychain") >= 0

    def leave_keychain_out(self) -> None:
        """There is none: a key that would be kept in it is kept for the session."""
        index = self.place.findData("keychain")
        if index >= 0:
            if self.place.currentIndex() == index:
                # Nobody entered anything: what was said of a check meanwhile still holds.
                with QSignalBlocker(self.place):
                    self.place.setCurrentIndex(self.place.findData("session"))
            self.place.setItemData(index, None, Qt.ItemDataRole.UserRole)
            self.place.model().item(index).setEnabled(False)  # type: ignore[attr-defined]
            self._say_place()

    @property
    def fields(self) -> tuple[LineField, ...]:
        """All that something is typed in."""
        return (self.key.field, self.project, self.location, self.name, self.address)

    @property
    def needs_check(self) -> bool:
        """True if more than the name, or the place of the key, was changed."""
        if self.service == "gemini":
            return not self.key.is_empty
        profile, address = self._profile, self.address.text().strip()
        now = (self.project.text().strip(), self.location.text().strip(), address)
        return now != (profile.project, profile.location, profile.base_url or "")

    def entered(self) -> tuple[Profile, Secret | None]:
        """The profile as it is to be, and its key, None to keep the one it has.

        Raises:
            ValueError: If something is missing or cannot be used; the text is a sentence.
        """
        profile = replace(
            self._profile,
            service=self.service,
            name=profile_name(self.name.text()),
            base_url=service_address(self.address.text()),
        )
        if not profile.has_key:
            project = self.project.text().strip()
            if not project:
                raise ValueError(tr("Say which project of Google Cloud is to be asked."))
            return replace(profile, project=project, location=self.location.text().strip()), None
        profile = replace(profile, kept_in=PLACES[self.place.currentIndex()][0])
        was = self._profile
        is_same = (profile.base_url, profile.kept_in) == (was.base_url, was.kept_in)
        if self._is_new or not self.key.is_empty:
            return profile, self.key.key()
        if not is_same:
            raise ValueError(tr("Paste the key again: it is kept for one address, in one place."))
        return profile, None
