"""What a plain text is spared on its way up a ladder would have changed nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.checking import emails, names
from qgis_certification_plugin.domain.checking.ladder import Rung, climb, is_plain

_LADDERS = {"name": names.LADDER, "email": emails.LADDER}
_CLIMBS: dict[str, Callable[[str], object]] = {
    "name": names.climb_name,
    "email": emails.climb_email,
}
_PIECES = st.sampled_from(
    "ann ANN lee McDONALD IJSBRAND O'NEIL van <b> </b> &amp; &eacute; =1+1 1. ` - -- \t @ at [at] "
    "(dot) mailto: gmail.com gmial.com www. , . .. é ß İ I Å ﬁ \u200b".split(" ")
)
_TEXTS = st.lists(_PIECES | st.just(" ") | st.text(max_size=3), max_size=8).map("".join)


@pytest.mark.parametrize("kind", sorted(_LADDERS))
@given(text=_TEXTS)
def test_a_plain_text_comes_out_as_from_the_whole_ladder(kind: str, text: str) -> None:
    everyday = names.is_everyday if kind == "name" else emails._is_everyday
    assert _CLIMBS[kind](text) == climb(text, _LADDERS[kind], everyday)


@pytest.mark.parametrize(
    "rung", [one for ladder in _LADDERS.values() for one in ladder], ids=lambda rung: rung.code
)
@given(text=_TEXTS.filter(is_plain))
def test_a_plain_text_stays_plain(rung: Rung, text: str) -> None:
    after = rung.clean(text)
    assert is_plain(after)
    assert not rung.foreign or after == text
