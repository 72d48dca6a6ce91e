from desktop.core.usage import Usage


def test_the_counts_of_two_requests_are_added():
    one, two = Usage(prompt_tokens=3, output_tokens=4), Usage(prompt_tokens=5, total_tokens=9)
    assert one.plus(two) == Usage(prompt_tokens=8, output_tokens=4, total_tokens=9)


def test_what_neither_said_stays_unknown():
    assert Usage().plus(Usage()) == Usage()
