from desktop.ui.blocks.marks import NO_MARKS, Marks


def test_no_marks_stay_no_marks():
    assert NO_MARKS.within(3, 5) is NO_MARKS


def test_marks_of_a_part_are_cut_and_counted_from_its_start():
    marks = Marks(selected=(2, 12), found=[(0, 4), (9, 11), (6, 20)], current=(6, 20))
    part = marks.within(5, 5)
    assert part == Marks(selected=(0, 5), found=[(4, 5), (1, 5)], current=(1, 5))


def test_what_only_touches_a_part_is_not_in_it():
    part = Marks(selected=(0, 5), found=[(10, 12)], current=(3, 5)).within(5, 5)
    assert part == Marks(selected=None, found=[], current=None)
