"""What was asked of the model for a turn, as long as the program runs."""

from dataclasses import dataclass

from desktop.core.ports import ModelRequest


@dataclass(slots=True)
class Asked:
    """One request of a turn, which may have been tried more than once.

    Attributes:
        request: As it was made; images of an earlier time are not loaded in it.
        to: Where it was sent; empty as long as nothing was.
    """

    request: ModelRequest
    to: str = ""
