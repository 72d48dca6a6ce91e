from desktop.offline.api_error import ApiError, invalid_key


def test_an_error_has_google_s_shape() -> None:
    error = ApiError(404, "Not here.").to_json()["error"]
    assert error == {"code": 404, "message": "Not here.", "status": "NOT_FOUND", "details": []}


def test_a_wrong_key_is_told_as_google_tells_it() -> None:
    error = invalid_key().to_json()["error"]
    assert error["code"] == 400
    assert error["status"] == "INVALID_ARGUMENT"
    assert error["details"][0]["@type"] == "type.googleapis.com/google.rpc.ErrorInfo"
    assert error["details"][0]["reason"] == "API_KEY_INVALID"
