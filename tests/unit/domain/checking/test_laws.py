"""What holds for any text: nothing raises, safe repairs are safe, an update equals a full check."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.domain.checking import (
    LEVELS,
    Checker,
    Context,
    Enrolled,
    Finding,
    KnownPerson,
    Level,
)
from qgis_certification_plugin.domain.participants import Participant

SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

NAMES = [
    "Ann", "ann", "ANN", "Jan", "Jana", "Lee", "LEE", "van den Berg", "VAN DEN BERG", "Müller",
    "MÃ¼ller", "Mu\u0308ller", "O'BRIEN", "O`Brien", "<b>Ann</b>", "&lt;b&gt;", "=Ann", "-", "Аnn",
    " Ann ", "Ann\u200b", "ａｎｎ", "Ann <ann@x.org>", "1. Ann", "ŞAHİN", "KILIÇ", "山田", "محمد",
    "Lee, Ann", "Dr. Ann", "Ann Lee", "jANN", "JAnn", "ß", "ǆ", "İ", "ΑΣ", "'Ann", "\"Ann\"", "",
    "&amp;amp;nbsp;", "<<b>b>", "–", "Ann–Lee", "III", "MCDONALD", "mc", "o'", "'", "«Ann»",
    "a" * 250,
]  # fmt: skip
EMAILS = [
    "ann@x.org", "ANN@x.org", "ann@gmail.com", "a.nn@gmail.com", "ann@gmial.com", "ann@gmail",
    "Ann <ann@x.org>", "mailto:ann@x.org", "ann@@x.org", "ann @x.org", "ann@x,org", "ann..b@x.org",
    ".ann@x.org.", "аnn@x.org", "ａnn@x.org", "ann@x.con", "ann@www.x.org", "ann at x.org", "",
    "a@b.nl; c@d.nl", "josé@x.org", "a@münchen.de", "test@test.com", "info@x.org", "@", "<>", "ann",
    "\u200bann@x.org", "ann@hotnail.com.", "www.x.org", "ann@www.gmial.con", "a@x.orgg",
]  # fmt: skip


def texts(words: list[str]) -> st.SearchStrategy[str]:
    """Return realistic texts, joined and garnished ones, and any text at all."""
    usual = st.sampled_from(words)
    garnish = st.sampled_from(
        ["", " ", ",", "\u00a0", "\u200b", "<", ">", "&amp;", ".", "\u0301", "@"]
    )
    joined = st.tuples(garnish, usual, garnish, usual, garnish).map("".join)
    return st.one_of(usual, usual, joined, st.text(max_size=30))


ROWS = st.builds(
    Participant,
    first_name=texts(NAMES),
    surname=texts(NAMES),
    email=texts(EMAILS),
    attendee=st.sampled_from([None, None, None, 1, 2]),
    from_site=st.sampled_from([False, False, False, True]),
    row=st.sampled_from([f"r{n}" for n in range(12)]),
    acknowledged=st.lists(st.sampled_from(sorted(LEVELS)), max_size=4, unique=True).map(tuple),
    known=st.sampled_from([None, None, None, None, 4, 5]),
)
CONTEXTS = st.builds(
    Context,
    enrolled=st.lists(
        st.builds(
            Enrolled,
            st.sampled_from([None, 1, 2, 3]),
            st.sampled_from(["Ann Lee", "Lee Ann", "Jan Lee", "Anm Lee", "Ann"]),
            st.sampled_from([None, "QGIS-1"]),
        ),
        max_size=3,
    ),
    known_people=st.lists(
        st.builds(
            KnownPerson,
            st.integers(1, 5),
            st.sampled_from(["Ann Lee", "Lee Ann", "Jana Lee", "Anm Lee", "山田 Ann"]),
            st.sampled_from([None, "Ann"]),
            st.sampled_from([None, "Lee"]),
            st.sampled_from([None, "ann@x.org", "ann@gmail.com"]),
        ),
        max_size=3,
    ),
)


def table(rows: list[Participant]) -> list[Participant]:
    return list({row.row: row for row in rows}.values())


def said(findings: tuple[Finding, ...]) -> set[tuple[str, object]]:
    return {(finding.code, finding.field) for finding in findings}


@SETTINGS
@given(st.lists(ROWS, max_size=8), CONTEXTS)
def test_no_text_raises_and_every_finding_is_in_order(
    rows: list[Participant], context: Context
) -> None:
    checker = Checker(table(rows), context)
    levels = list(Level)
    for row, findings in checker.findings.items():
        weights = [levels.index(finding.level) for finding in findings]
        assert weights == sorted(weights)
        assert all(finding.row == row for finding in findings)
        assert all(LEVELS[finding.code] is finding.level for finding in findings)


@SETTINGS
@given(st.lists(ROWS, min_size=1, max_size=6), CONTEXTS)
def test_a_safe_repair_answers_its_finding_and_brings_no_new_one(
    rows: list[Participant], context: Context
) -> None:
    people = table(rows)
    before = Checker(people, context).findings
    for person in people:
        for finding in before.get(person.row, ()):
            if finding.repair is None or not finding.repair.safe:
                continue
            repaired = [
                finding.repair.apply(each) if each.row == person.row else each for each in people
            ]
            after = Checker(repaired, context).findings
            assert (finding.code, finding.field) not in said(after.get(person.row, ()))
            for row, findings in after.items():
                assert said(findings) <= said(before.get(row, ()))


@SETTINGS
@given(st.lists(ROWS, min_size=1, max_size=6), CONTEXTS)
def test_any_repair_done_twice_is_done_once(rows: list[Participant], context: Context) -> None:
    people = table(rows)
    by_row = {person.row: person for person in people}
    for row, findings in Checker(people, context).findings.items():
        for repair in (finding.repair for finding in findings):
            if repair is not None:
                once = repair.apply(by_row[row])
                assert repair.apply(once) == once


@SETTINGS
@given(st.lists(ROWS, min_size=1, max_size=6), CONTEXTS)
def test_repairing_all_safe_ones_leaves_none_and_nothing_new(
    rows: list[Participant], context: Context
) -> None:
    people = table(rows)
    checker = Checker(people, context)
    before = {row: said(findings) for row, findings in checker.findings.items()}
    repairs = checker.safe_repairs()
    for repair in repairs:
        assert repair.before != repair.after
        assert {change.field.value for change in repair.changes} == {
            name
            for name in ("first_name", "surname", "email")
            if getattr(repair.before, name) != getattr(repair.after, name)
        }
    checker.update([repair.after for repair in repairs])
    assert checker.safe_repairs() == []
    for row, findings in checker.findings.items():
        assert not any(f.repair is not None and f.repair.safe for f in findings)
        assert said(findings) <= before.get(row, set())


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.lists(ROWS, min_size=1, max_size=3)),
        st.tuples(st.just("remove"), st.lists(ROWS, min_size=1, max_size=2)),
    ),
    max_size=8,
)


@SETTINGS
@given(st.lists(ROWS, max_size=8), CONTEXTS, STEPS)
def test_after_any_edits_the_findings_are_those_of_a_full_check(
    rows: list[Participant], context: Context, steps: list[tuple[str, list[Participant]]]
) -> None:
    people = {row.row: row for row in rows}
    checker = Checker(people.values(), context)
    shown = dict(checker.findings)
    for kind, what in steps:
        removed = [row.row for row in what] if kind == "remove" else []
        changed = [] if removed else table(what)
        for row in removed:
            people.pop(row, None)
        people.update({row.row: row for row in changed})
        shown.update(checker.update(changed, removed))
        full = Checker(people.values(), context).findings
        assert dict(checker.findings) == dict(full)
        assert {row: found for row, found in shown.items() if found} == dict(full)


CROWDS = st.lists(
    st.builds(
        Participant,
        first_name=st.sampled_from(["Ann", "Anm", "Lee", "Ann Lee", "Lee Fay"]),
        surname=st.sampled_from(["Lee", "Leo", "Ann", "Lee Fay", "Fay", ""]),
        attendee=st.sampled_from([None, None, None, 1]),
        email=st.sampled_from(
            ["ann@x.org", "ann@xyz-maps.org", "bob@xyz-mpas.org", "a.lee@q.de", ""]
        ),
        row=st.sampled_from([f"r{n:02d}" for n in range(40)]),
    ),
    min_size=1,
    max_size=40,
)  # fmt: skip


@settings(SETTINGS, max_examples=80)
@given(CROWDS, st.lists(CROWDS.map(lambda rows: rows[:4]), max_size=4))
def test_many_rows_with_the_same_texts_are_kept_in_step_too(
    rows: list[Participant], edits: list[list[Participant]]
) -> None:
    people = {row.row: row for row in rows}
    course = Context(enrolled=[Enrolled(1, "Lee Ann Lee"), Enrolled(2, "Fay Ann Lee")])
    checker = Checker(people.values(), course)
    for edit in edits:
        checker.update(edit)
        people.update({row.row: row for row in edit})
        assert dict(checker.findings) == dict(Checker(people.values(), course).findings)
