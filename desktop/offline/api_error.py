"""What the server refuses, in the words and the JSON of Google's services.

https://google.aip.dev/193
"""

from typing import Any

_STATUS = {403: "PERMISSION_DENIED", 404: "NOT_FOUND", 405: "UNIMPLEMENTED"}


class ApiError(Exception):
    """A request that is not answered.

    Attributes:
        code: The HTTP status code.
        message: One sentence; never quotes the prompt or the key.
        reason: A stable word for programs; empty if there is none.
    """

    def __init__(self, code: int, message: str, *, reason: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.reason = reason

    def to_json(self) -> dict[str, Any]:
        """The response body."""
        error: dict[str, Any] = {
            "code": self.code,
            "message": self.message,
            "status": _STATUS.get(self.code, "INVALID_ARGUMENT"),
            "details": [],
        }
        if self.reason:
            info = {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": self.reason,
                "domain": "googleapis.com",
                "metadata": {"service": "generativelanguage.googleapis.com"},
            }
            error["details"].append(info)
        return {"error": error}


def invalid_key() -> ApiError:
    """The key is wrong or missing: Google answers 400, not 401."""
    return ApiError(
        400, "API key not valid. Please pass a valid API key.", reason="API_KEY_INVALID"
    )
