from desktop.core.conversation import Conversation
from desktop.engine.asking import GO_ON, request_for
from desktop.engine.options import Options
from desktop.engine.record import Earlier
from tests.keeping import answered, asked

OPTIONS = Options(model="m", system="be brief")


def a_conversation():
    conversation = Conversation("c")
    answered(asked(conversation, "1", "One?"), "First")
    answered(asked(conversation, "2", "Two?"), "Half")
    return conversation


def texts(request):
    return [message.text for message in request.messages]


def test_what_was_said_goes_along():
    request = request_for(a_conversation(), "2", OPTIONS)
    assert texts(request) == ["One?", "First", "Two?"]
    assert (request.model, request.system, request.continuation_token) == ("m", "be brief", None)


def test_without_a_token_the_model_is_asked_to_go_on():
    conversation = a_conversation()
    earlier = Earlier(answer=conversation.turn("2").answer, token=None, token_at=0)
    request = request_for(conversation, "2", OPTIONS, earlier)
    assert texts(request) == ["One?", "First", "Two?", "Half", GO_ON]
    assert request.continuation_token is None


def test_with_a_token_the_service_goes_on_by_itself():
    conversation = a_conversation()
    earlier = Earlier(answer=conversation.turn("2").answer, token=b"here", token_at=4)
    request = request_for(conversation, "2", OPTIONS, earlier)
    assert texts(request) == ["One?", "First", "Two?"]
    assert request.continuation_token == b"here"
