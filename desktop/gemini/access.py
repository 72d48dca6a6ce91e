"""Where the service is, and what opens it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the service is reached.

    Attributes:
        api_key: For the Gemini API; None for Gemini Enterprise.
        base_url: Any address that speaks the Gemini API; None for Google's.
        project: Google Cloud project, for Gemini Enterprise.
        location: Google Cloud location, for Gemini Enterprise.
        local: On this computer: no proxy, no CA file, and images may keep their metadata.
    """

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    project: str | None = None
    location: str | None = None
    local: bool = False
