"""What hypothesis makes for the readers: damaged real answers, heaps of tokens, pumped tokens."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

# What readers have stumbled over, whatever they read.
EVERYWHERE = (
    b"",
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    "\u202e\u200b".encode(),
    "\u0661\u00b2".encode(),
    b"9" * 25,
    b"9" * 5000,
    b"-1",
    b"1e999",
    b"NaN",
    b" ",
    b"\t",
    b"\r\n",
    b"\\",
    b"'",
    b'"',
    b"<",
    b">",
    b"&#" + b"1" * 5000 + b";",
    b"[" * 2000,
    b"A" * 5000,
)
_LARGEST = 120_000  # bytes of an input


def inputs(corpus: Sequence[bytes], tokens: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Return a strategy for inputs of a reader with these good inputs and these words."""
    known = st.sampled_from([*tokens, *EVERYWHERE])
    choices = [
        _heaps(known),
        _pumped(known, st.sampled_from([*corpus, b""])),
        st.binary(max_size=300),
    ]
    if corpus:
        choices += [_damaged(st.sampled_from(list(corpus)), known)] * 3
    return st.one_of(choices).map(lambda data: data[:_LARGEST])


def _heaps(known: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    piece = st.one_of(known, known, st.binary(max_size=6), st.text(max_size=4).map(_encoded))
    return st.lists(piece, max_size=30).map(b"".join)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _pumped(
    known: st.SearchStrategy[bytes], around: st.SearchStrategy[bytes]
) -> st.SearchStrategy[bytes]:
    """One or two words again and again: what makes careless readers slow."""

    def build(good: bytes, words: list[bytes], share: float, end: bytes) -> bytes:
        unit = b"".join(words) or b"x"
        place = int(len(good) * share)
        middle = unit * (min(60_000, _LARGEST) // len(unit) + 1)
        return good[:place][:50_000] + middle + end + good[place:][:10_000]

    return st.builds(build, around, st.lists(known, min_size=1, max_size=3), st.floats(0, 1), known)


def _damaged(
    good: st.SearchStrategy[bytes], known: st.SearchStrategy[bytes]
) -> st.SearchStrategy[bytes]:
    change = st.tuples(
        st.sampled_from(["put", "cut", "replace", "repeat", "end", "swap"]),
        st.floats(0, 1, exclude_max=True),
        st.integers(1, 400),
        st.one_of(known, st.binary(min_size=1, max_size=4)),
    )
    return st.builds(_change, good, st.lists(change, min_size=1, max_size=5))


def _change(data: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    for kind, share, count, word in changes:
        at = int(len(data) * share)
        before, after = data[:at], data[at:]
        if kind == "put":
            data = before + word + after
        elif kind == "cut":
            data = before + after[count:]
        elif kind == "replace":
            data = before + word + after[len(word) :]
        elif kind == "repeat":
            data = before + after[:count] * 20 + after
        elif kind == "end":
            data = before
        else:
            data = before + after[count : 2 * count] + after[:count] + after[2 * count :]
    return data
