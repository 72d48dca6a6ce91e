"""What the user has chosen for good: one typed value."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.presets import Presets

from desktop.core.ports import ThinkingLevel

Look = Literal["system", "light", "dark"]
Movement = Literal["system", "off"]
Contrast = Literal["system", "high"]
Accent = Literal["blue", "teal", "green", "violet", "rose", "amber", "graphite"]
ReadingFont = Literal["inter", "system", "easy"]
Language = Literal["system", "en", "de", "es", "fr", "ja", "zh_CN", "ar"]
SendKeys = Literal["return", "ctrl_return"]
Pacing = Literal["smooth", "as_it_comes"]
Announcements = Literal["sentences", "end", "off"]
Detail = Literal["low", "medium", "high"]
"""As in ``desktop.core.images``, which a start does not need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of the user; times in seconds, bounds in ``setting_rules``.

    Attributes:
        model: Asked by new conversations; empty for the one that this version prefers.
        temperature: 0 (strict) to 2 (free); None for the model's own, as with the next two.
        max_output_tokens: Longest answer.
        thinking_level: How much the model thinks.
        thoughts: Show summaries of the model's thinking.
        begin_temporary: Begin every conversation as one that is never kept.
        connect_s: Longest wait until a request is sent.
        first_chunk_s: Longest wait from there to the first chunk.
        idle_s: Longest silence in the middle of an answer.
        stop_after_s: Stop an answer after this time; None for never.
        retries: How often the window asks again before the first word.
        hops: Requests that one answer may be spread over by the service.
        send_partial: Send answers that broke off along with the history.
        theme: The colours, or whose they are.
        contrast: Colours of high contrast where the system wants them, or always.
        accent: The colour of buttons, links and what is chosen, but for high contrast.
        text_size: How large what is read and written is set, in percent.
        reading_font: The face of that: Inter, that of the system, or one whose letters are easy to
            tell apart.
        language: What the window speaks, see ``desktop.words``.
        motion: Let things move as the system says, or never.
        send_keys: What sends a question; the other of the two starts a new line.
        attach_from: A text of so many characters is attached when it is pasted; None for never.
        shortcuts: Keys that the user has chosen, by the name of what they do; empty for none.
            What is no text is of another version, and counts as not chosen.
        pacing: Show text as an even flow, or just as it comes.
        announcements: What screen readers are told of an answer while it comes.
        image_detail: How finely images are prepared, unless chosen for one by itself.
        keep_metadata: Send what a file says of its image (place, date, camera, comments) along.
        show_conversations: Show the list of conversations where there is room for it.
        fetch_images: Offer to fetch an image whose address is dropped; it asks each time.
        notify: Tell by the desktop that a long answer has ended in a window nobody looks at.
        notify_after_s: Which answers are long.
        tray: Have an icon in the tray, and go on behind it when the last window is closed.
        global_keys: Have the desktop bind keys that show quick ask from anywhere.
        tray_told: It was said that the program goes on there.
        better_titles: Ask the model for the title of a conversation after its first answer.
        look_for_versions: Look for a new version once a day, see ``desktop.updates``.
        presets: System prompts with a name, see ``core.presets``.
        proxy: "system", "none", or an address without a password, see ``core.proxy``.
        ca_file: A file of certificates to trust besides the usual ones; empty for none.
        bridge: Let other programs ask and watch.
        bridge_port: Where; 0 for any port that is free.
        bridge_origins: Web pages that may speak with it beside its own, by their origins, with
            spaces between them.
        programs: Whether a program may ask, by its name (empty for none); others ask for leave.
    """

    model: str = ""
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    thoughts: bool = False
    begin_temporary: bool = False
    connect_s: float = 60.0
    first_chunk_s: float = 90.0
    idle_s: float = 60.0
    stop_after_s: float | None = None
    retries: int = 3
    hops: int = 16
    send_partial: bool = True
    theme: Look = "system"
    contrast: Contrast = "system"
    accent: Accent = "blue"
    text_size: int = 100
    reading_font: ReadingFont = "inter"
    language: Language = "system"
    motion: Movement = "system"
    send_keys: SendKeys = "return"
    attach_from: int | None = 10_000
    shortcuts: "Mapping[str, object]" = field(default_factory=dict)
    pacing: Pacing = "smooth"
    announcements: Announcements = "sentences"
    image_detail: Detail = "high"
    keep_metadata: bool = False
    fetch_images: bool = True
    show_conversations: bool = False
    notify: bool = True
    notify_after_s: float = 10.0
    tray: bool = False
    global_keys: bool = False
    tray_told: bool = False
    better_titles: bool = False
    look_for_versions: bool = False
    presets: "Presets" = ()
    proxy: str = "system"
    ca_file: str = ""
    bridge: bool = False
    bridge_port: int = 0
    bridge_origins: str = ""
    programs: "Mapping[str, bool]" = field(default_factory=dict)


STANDARD = Settings()
