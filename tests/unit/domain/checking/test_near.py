"""Texts one slip of the keyboard apart are found, whatever came and went before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.checking.near import Neighbours, one_off

TEXTS = st.text("ab", max_size=5)


@given(st.lists(st.tuples(st.booleans(), TEXTS), max_size=30), TEXTS)
def test_the_neighbours_are_those_that_comparing_with_all_would_find(
    changes: list[tuple[bool, str]], asked: str
) -> None:
    neighbours, there = Neighbours(), set[str]()
    for comes, text in changes:
        if comes and text not in there:
            neighbours.add(text)
            there.add(text)
        elif not comes and text in there:
            neighbours.remove(text)
            there.remove(text)
    for text in {*there, asked}:
        assert neighbours.of(text) == sorted(one for one in there if one_off(text, one))
