"""Looks for what a screen reader cannot tell of: a control without a name, or of no kind."""

from at_spi import STATES, Atspi, walk  # type: ignore[import-not-found]

OF_USE = (STATES.FOCUSABLE, STATES.CHECKABLE, STATES.EDITABLE)
NO_KIND = ("filler", "unknown", "panel", "invalid")
LONG = {"Sections", "Parts"}
"""Lists whose rows are looked at once."""

LABELLED = Atspi.RelationType.LABELLED_BY


def labels(thing):
    """The names of what labels something."""
    of = [each for each in thing.get_relation_set() if each.get_relation_type() == LABELLED]
    return [each.get_target(i).get_name() for each in of for i in range(each.get_n_targets())]


def is_control(thing):
    """True if it can be pressed or have the keyboard; scroll bars are for pointers alone."""
    if thing.get_role() == Atspi.Role.SCROLL_BAR:
        return False
    states = thing.get_state_set()  # once: each question goes to the program and back
    if any(states.contains(state) for state in OF_USE):
        return True
    return bool(thing.get_action_iface() and Atspi.Action.get_n_actions(thing))


def scrolls(thing):
    """True of what has the keyboard to be scrolled; Qt has no kind for that."""
    inside = [thing.get_child_at_index(i) for i in range(thing.get_child_count())]
    bars = [each.get_child_at_index(0) for each in inside if each.get_child_count()]
    return any(bar.get_role_name() == "scroll bar" for bar in bars)


class Crawl:
    """Looks at one place after the other.

    Attributes:
        faults: What was found, in words.
        count: How many controls there were in all.
    """

    def __init__(self):
        self.faults = []
        self.count = 0
        self._known = set()

    def look(self, where, within):
        """Look at everything to be seen there."""
        for thing in filter(is_control, walk(within, self._known)):
            self._known |= LONG & {thing.get_name()}
            self.count += 1
            role, name = thing.get_role_name(), thing.get_name()
            # Qt names a choice on Linux by what is chosen; what it is for, a label says.
            said = labels(thing) if role == "combo box" else [name]
            if not any(said):
                self.faults.append(f"{where}: {role} {name!r} without a name, in {above(thing)}")
            if role in NO_KIND and not scrolls(thing):
                self.faults.append(f"{where}: {name!r} of no kind, in {above(thing)}")


def above(thing):
    """The names of what it lies in, from near to far."""
    names = []
    while (thing := thing.get_parent()) is not None and thing.get_role_name() != "application":
        names.append(thing.get_name())
    return names
