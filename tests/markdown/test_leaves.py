import pytest

from desktop.markdown.blocks import Frame, Item, Quote
from desktop.markdown.leaves import Level, leaves_of
from desktop.markdown.parser import block_tokens


def leaves(text, **more):
    return leaves_of(block_tokens(text, {}), **more)


def markers(leaf):
    return [level.container for level in leaf.levels]


def test_all_kinds_in_the_order_of_reading():
    text = "a\n\n# b\n***\n```\nc\n```\n\n    d\n\n|e|\n|-|\n|f|\n\n$$g$$\n[h]: /u\n-\n"
    assert [(leaf.kind, leaf.start, leaf.end) for leaf in leaves(text)] == [
        ("paragraph_open", 0, 1),
        ("heading_open", 2, 3),
        ("hr", 3, 4),
        ("fence", 4, 7),
        ("code_block", 8, 9),
        ("table_open", 10, 13),
        ("formula_block", 14, 15),
        ("definition", 15, 16),
        ("", 16, 17),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- a", [Item("-")]),
        ("+ a", [Item("-")]),
        ("7. a", [Item("7.")]),
        ("7) a", [Item("7)")]),
        ("007. a", [Item("7.")]),
        ("- [ ] a", [Item("[ ]")]),
        ("1. [X] a", [Item("[x]")]),
        ("- [y] a", [Item("-")]),
        ("[^n]: a", [Item("[^n]")]),
        ("> a", [Quote()]),
        ("> [!NOTE]\n> a", [Quote("note")]),
        ("> [!caution]\n> a", [Quote("caution")]),
        ("> [!DANGER]\n> a", [Quote()]),
        ("> [!TIP]", [Quote("tip")]),
        ("> - 1. a", [Quote(), Item("-"), Item("1.")]),
    ],
)
def test_containers_are_named_as_they_are_shown(text, found):
    (leaf,) = leaves(text)
    assert markers(leaf) == found
    assert leaf.frame == Frame(tuple(found), begins=len(found))


def test_an_item_begins_once():
    first, second, third = leaves("- a\n\n  b\n  - c")
    assert [leaf.begins for leaf in (first, second, third)] == [1, 0, 1]
    assert second.levels == first.levels
    assert third.begun == first.levels
    assert third.frame == Frame((Item("-"), Item("-")), begins=1)


def test_numbers_go_on_from_the_first():
    assert [markers(leaf)[0].marker for leaf in leaves("4. a\n4. b\n1. c")] == ["4.", "5.", "6."]


def test_lists_that_meet_count_for_themselves():
    found = leaves("1. a\n2. b\n1) c\n- d\n7. e\n   1. f\n8. g")
    assert [leaf.levels[-1].container.marker for leaf in found] == [
        *("1.", "2.", "1)", "-", "7.", "1.", "8."),
    ]
    assert [leaf.number for leaf in found] == [1, 2, 1, None, 7, 1, 8]


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("a\n\nb", [False, True]),
        ("a\n# b\nc", [False, False, False]),
        ("- a\n- b\n\n- c", [False, False, True]),
        ("- a\n\n  b", [False, True]),
        ("> a\n>\n> b\n\n> c", [False, True, True]),
        ("\n\na", [True]),
    ],
)
def test_is_loose_below_a_blank_line(text, loose):
    assert [leaf.is_loose for leaf in leaves(text)] == loose


@pytest.mark.parametrize(
    ("text", "opener", "indent"),
    [
        ("- a", "-", 2),
        ("*    a", "   *", 5),
        ("  - a", "  -", 4),
        ("1. a", "1.", 3),
        ("12. a", "11.", 4),
        ("   12.  a", "111111.", 8),
        ("   -    a", None, 8),
        ("   123456789.    a", None, 17),
        ("123456789. a", "111111111.", 11),
        ("-\ta", "  -", 4),
        ("-     code", "-", 2),
        ("[^long]: a", "[^long]:", 4),
        ("> a", "", 0),
        ("-", None, 0),
        ("1.\n", None, 0),
    ],
)
def test_an_opener_moves_in_what_follows_as_far_as_the_item_did(text, opener, indent):
    (level,) = leaves(text)[-1].levels
    assert (level.opener, level.indent) == (opener, indent)
    if opener:
        again = leaves(f"{opener}\n{' ' * indent}a")[-1].levels[0]
        assert again.indent == indent


def test_the_notes_of_a_leaf_are_those_that_begin_with_it():
    first, second, third = leaves("[^a]: b\n\n    c\n\n    [^d]: e")
    assert list(first.notes) == ["a"]
    assert list(second.notes) == []
    assert list(third.notes) == ["d"]


@pytest.mark.parametrize(
    ("text", "line", "is_regular"),
    [
        ("a", "b", True),
        ("- a\n\n  b", "  b", True),
        ("- a\n\n  b", " b", False),
        ("- a\n\n  b", "\tb", True),
        ("> a\n>\n> b", "> b", True),
        ("> a\n>\n> b", "   >b", True),
        ("> a\n>\n> b", "    > b", False),
        ("> a\n>\n> b", "b", False),
        ("> - a\n>\n>   b", ">   b", True),
        ("> - a\n>\n>   b", ">  b", False),
    ],
)
def test_a_line_is_regular_if_it_means_the_same_alone(text, line, is_regular):
    assert leaves(text)[-1].is_regular(line) == is_regular


class TestCarried:
    ITEM = Level(Item("3."), "1.", 3, 3)
    QUOTE = Level(Quote("tip"))

    def test_containers_keep_what_they_were_and_do_not_begin_again(self):
        (leaf,) = leaves("1.\n   a", carried=[self.ITEM], head=1)
        assert leaf.levels == (self.ITEM,)
        assert leaf.frame == Frame((Item("3."),), begins=0)

    def test_the_next_item_counts_on(self):
        first, second = leaves("1.\n   a\n1. b", carried=[self.ITEM], head=1)
        assert markers(second) == [Item("4.")]
        assert (first.number, second.number) == (None, 4)

    def test_an_item_can_be_the_first_of_what_is_left_of_its_list(self):
        first, second = leaves("1. a\n1. b", number=7)
        assert (markers(first), markers(second)) == ([Item("7.")], [Item("8.")])

    def test_only_the_first_list_goes_on(self):
        assert markers(leaves("> 1. a", number=7)[0]) == [Quote(), Item("1.")]
        assert markers(leaves("a\n\n1. b", number=7)[1]) == [Item("1.")]
        assert markers(leaves("- a\n\n1. b", number=7)[1]) == [Item("1.")]

    def test_bullets_do_not_count(self):
        bullet = Level(Item("-"), "-", 2)
        _, second = leaves("-\n  a\n- b", carried=[bullet], head=1)
        assert markers(second) == [Item("-")]

    def test_a_list_within_a_carried_quote_begins_anew(self):
        (leaf,) = leaves("> 5. a", carried=[self.QUOTE])
        assert markers(leaf) == [Quote("tip"), Item("5.")]
        assert leaf.begins == 1

    @pytest.mark.parametrize("is_loose", [True, False])
    def test_the_blank_line_above_is_carried_too(self, is_loose):
        assert leaves("a", is_loose=is_loose)[0].is_loose == is_loose
        (leaf,) = leaves("1.\n   a", carried=[self.ITEM], head=1, is_loose=is_loose)
        assert leaf.is_loose == is_loose


def test_a_definition_does_not_begin_the_item_that_it_stands_in():
    first, second = leaves("- [a]: /u\n  b")
    assert (first.kind, second.begins) == ("definition", 1)
