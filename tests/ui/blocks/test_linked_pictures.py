from desktop.core.conversation import ImagePart
from desktop.ui.blocks.linked_pictures import MOST_PICTURES, LinkedPictures

A = "https://a.example/1.png"
IMAGE = ImagePart(mime_type="image/png", data=b"x")


def test_nothing_is_known_of_most():
    known = LinkedPictures().of(A)
    assert (known.is_loading, known.fault, known.image) == (False, "", None)


def test_what_becomes_of_one_is_told(qtbot):
    pictures = LinkedPictures()
    with qtbot.waitSignal(pictures.changed) as told:
        pictures.begin(A)
    assert told.args == [A]
    assert pictures.of(A).is_loading
    pictures.fail(A, "Gone.")
    assert (pictures.of(A).is_loading, pictures.of(A).fault) == (False, "Gone.")
    pictures.put(A, IMAGE)
    assert pictures.of(A).image is IMAGE
    assert pictures.of(A).drawn is None


def test_one_that_lies_on_its_side_looks_otherwise(qtbot):
    turned = []

    class Drawn:
        pass

    def draw(image, tell):
        assert image is IMAGE
        turned.append(tell)
        return Drawn()

    pictures = LinkedPictures(draw)
    pictures.put(A, IMAGE)
    assert isinstance(pictures.of(A).drawn, Drawn)
    with qtbot.waitSignal(pictures.changed) as told:
        turned[0]()
    assert told.args == [A]


def test_only_some_are_kept(qtbot):
    pictures, changed = LinkedPictures(), []
    pictures.changed.connect(changed.append)
    for number in range(MOST_PICTURES + 1):
        pictures.put(f"https://a.example/{number}", IMAGE)
    assert pictures.of("https://a.example/0").image is None
    assert pictures.of("https://a.example/1").image is IMAGE
    assert changed[-1] == "https://a.example/0"


def test_what_a_click_does(qtbot):
    pictures = LinkedPictures()
    with qtbot.waitSignal(pictures.load_requested) as asked:
        pictures.wish(A)()
    assert asked.args == [pictures, A]
    assert pictures.has_place(A)
    assert pictures.wish("file:///etc/passwd") is None
    pictures.begin(A)
    assert pictures.wish(A) is None
    pictures.put(A, IMAGE)
    with qtbot.waitSignal(pictures.open_requested) as opened:
        pictures.wish(A)()
    assert opened.args == [(IMAGE,), 0]


def test_one_without_a_place_is_opened_once_it_is_there(qtbot):
    pictures = LinkedPictures()
    pictures.wish(A, opens=True)()
    assert not pictures.has_place(A)
    with qtbot.waitSignal(pictures.open_requested):
        pictures.put(A, IMAGE)
