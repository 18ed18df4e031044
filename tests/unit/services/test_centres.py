"""Making and changing a centre: once, whatever is lost on the way, and never unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.centres import CentreDraft, CentreFields
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.centres import CentreDesk
from qgis_certification_plugin.server.errors import (
    CertificationError,
    Forbidden,
    NotFound,
    SignedOut,
)
from qgis_certification_plugin.services.centres import (
    ChangedMeanwhile,
    NameTaken,
    NotReady,
    Uncertain,
    change,
    create,
    fields_of,
    read_form,
    settle,
    settle_change,
)
from qgis_certification_plugin.storage.centre_drafts import CentreDrafts, CentreKey
from tests.unit.services.conftest import new_client

_TROUBLES = st.lists(
    st.tuples(
        st.sampled_from(
            ["drop-before", "drop-after", "500-before", "500-after", "cut", "502-after"]
        ),
        st.sampled_from(
            [r"^POST /en/.*trainingcenter", r"^GET /en/certifyingorganisation/[-\w]+/$", r"feed"]
        ),
        st.integers(0, 4),
    ),
    max_size=4,
)
FIELDS = CentreFields(
    "House", "house@example.org", "1 Dike\nUtrecht", "+31 30", latitude="52.09", longitude="5.12"
)
_numbers = count()


@dataclass
class Owner:
    """Somebody who tries again until it works, with a crash of QGIS after each attempt."""

    server: PracticeServer
    desk: CentreDesk
    organisation: str

    def key(self, slug: str = "") -> CentreKey:
        return CentreKey(self.server.url, "olivia", self.organisation, slug)

    def attempt(self, folder: Path, slug: str = "") -> None:
        """Do what the dialog does after a start: settle what is open, else send."""
        drafts, key = CentreDrafts(folder), self.key(slug)
        draft = drafts.load(key)
        if draft is None:
            return
        kept = draft

        def note(name: str) -> None:
            drafts.save(key, replace(kept, sending=name))

        place = (self.desk, self.organisation)
        try:
            if kept.sending and kept.before is None:
                done = settle(*place, kept.sending, note) is not None
            elif kept.sending:
                done = settle_change(*place, slug, kept.fields, note) is not None
            elif kept.before is None:
                done = create(*place, kept.fields, note) is not None
            else:
                done = change(*place, slug, kept.before, kept.fields, note) is not None
        except (CertificationError, Uncertain):
            return
        if done:
            drafts.remove(key)

    def named(self, name: str) -> list[Location | None]:
        return [one.location for one in self.desk.all_centres() if one.name == name]

    def slug(self, name: str) -> str:
        line = self.desk.centres(self.organisation).named(name)
        assert line is not None
        return line.slug


@pytest.fixture(scope="module")
def owner() -> Iterator[Owner]:
    with PracticeServer() as server:
        client = new_client(server.url)
        account = server.accounts["owner"]
        client.sign_in(account.username, account.password)
        yield Owner(server, CentreDesk(client.session), account.organisation_slug)


@pytest.fixture
def name(owner: Owner) -> str:
    owner.server.faults.clear()
    owner.server.requests.clear()
    return f"House number {next(_numbers)}"


def nothing(_name: str) -> None:
    return


@settings(max_examples=25, deadline=None)
@given(_TROUBLES)
def test_there_is_never_a_second_one(
    owner: Owner,
    tmp_path_factory: pytest.TempPathFactory,
    troubles: list[tuple[str, str, int]],
) -> None:
    folder, faults = tmp_path_factory.mktemp("profile"), owner.server.faults
    faults.clear()
    name = f"House number {next(_numbers)}"
    CentreDrafts(folder).save(owner.key(), CentreDraft(replace(FIELDS, name=name)))
    for kind, match, skip in troubles:
        faults.add(kind, match, skip=skip)
    for _ in range(2 * len(troubles) + 2):
        owner.attempt(folder)
    faults.clear()
    owner.attempt(folder)
    owner.attempt(folder)
    assert len(owner.named(name)) == 1
    assert CentreDrafts(folder).load(owner.key()) is None


@settings(max_examples=15, deadline=None)
@given(_TROUBLES)
def test_a_change_arrives_once_and_whole(
    owner: Owner,
    tmp_path_factory: pytest.TempPathFactory,
    troubles: list[tuple[str, str, int]],
) -> None:
    folder, faults = tmp_path_factory.mktemp("profile"), owner.server.faults
    faults.clear()
    name = f"House number {next(_numbers)}"
    create(owner.desk, owner.organisation, replace(FIELDS, name=name), nothing)
    slug = owner.slug(name)
    before = read_form(owner.desk, owner.organisation, slug)
    wanted = replace(FIELDS, name=f"{name} renamed", latitude="51.5")
    CentreDrafts(folder).save(owner.key(slug), CentreDraft(wanted, before))
    for kind, match, skip in troubles:
        faults.add(kind, match, skip=skip)
    for _ in range(2 * len(troubles) + 2):
        owner.attempt(folder, slug)
    faults.clear()
    owner.attempt(folder, slug)
    owner.attempt(folder, slug)
    assert owner.named(f"{name} renamed") == [Location(5.12, 51.5)]
    assert owner.named(name) == []
    assert CentreDrafts(folder).load(owner.key(slug)) is None


def test_what_is_sent_is_noted_before_and_let_go_after(owner: Owner, name: str) -> None:
    notes: list[str] = []
    made = create(owner.desk, owner.organisation, replace(FIELDS, name=name), notes.append)
    assert notes == [name, ""]
    assert made.line is not None
    assert (made.line.name, made.settled) == (name, False)


def test_nothing_is_sent_that_cannot_be_noted(owner: Owner, name: str) -> None:
    def full(_name: str) -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        create(owner.desk, owner.organisation, replace(FIELDS, name=name), full)
    assert owner.named(name) == []


def test_the_middle_of_the_country_is_never_sent_unseen(owner: Owner, name: str) -> None:
    assert owner.desk.new_form(owner.organisation).location is not None
    with pytest.raises(NotReady):
        create(
            owner.desk,
            owner.organisation,
            replace(FIELDS, name=name, latitude="", longitude=""),
            nothing,
        )
    online = replace(FIELDS, name=name, online=True)
    create(owner.desk, owner.organisation, online, nothing)
    assert owner.named(name) == [None]


def test_a_name_of_another_organisation_is_taken(owner: Owner, name: str) -> None:
    other = next(
        one for one in owner.desk.all_centres() if owner.organisation.split("-")[0] not in
        one.organisation.lower()
    )  # fmt: skip
    notes: list[str] = []
    with pytest.raises(NameTaken) as raised:
        create(
            owner.desk, owner.organisation, replace(FIELDS, name=other.name.upper()), notes.append
        )
    assert raised.value.found == other
    assert notes == []


def test_its_own_name_may_be_written_otherwise(owner: Owner, name: str) -> None:
    create(owner.desk, owner.organisation, replace(FIELDS, name=name), nothing)
    slug = owner.slug(name)
    before = owner.desk.form(owner.organisation, slug)
    change(
        owner.desk, owner.organisation, slug, before, replace(FIELDS, name=name.upper()), nothing
    )
    assert len(owner.named(name.upper())) == 1


def test_what_somebody_else_has_changed_is_not_overwritten_unseen(owner: Owner, name: str) -> None:
    create(owner.desk, owner.organisation, replace(FIELDS, name=name), nothing)
    slug = owner.slug(name)
    before = owner.desk.form(owner.organisation, slug)
    owner.desk.update(
        owner.organisation, slug, replace(FIELDS, name=name, phone="1"), FIELDS.location
    )
    with pytest.raises(ChangedMeanwhile) as raised:
        change(owner.desk, owner.organisation, slug, before, replace(FIELDS, name=name), nothing)
    assert raised.value.form.values["phone"] == "1"
    assert owner.desk.form(owner.organisation, slug).values["phone"] == "1"


def test_what_was_read_is_typed_as_people_would(owner: Owner, name: str) -> None:
    create(owner.desk, owner.organisation, replace(FIELDS, name=name), nothing)
    assert fields_of(read_form(owner.desk, owner.organisation, owner.slug(name))) == replace(
        FIELDS, name=name
    )


def test_somebody_without_rights_sends_nothing(owner: Owner, name: str) -> None:
    client = new_client(owner.server.url)
    account = owner.server.accounts["convener"]
    client.sign_in(account.username, account.password)
    desk = CentreDesk(client.session)
    slug = owner.desk.centres(owner.organisation).centres[0].slug
    owner.server.requests.clear()
    with pytest.raises(Forbidden):
        create(desk, owner.organisation, replace(FIELDS, name=name), nothing)
    with pytest.raises(Forbidden):
        read_form(desk, owner.organisation, slug)
    with pytest.raises(NotFound):
        read_form(desk, owner.organisation, "no-such-centre")
    assert not [one for one in map(str, owner.server.requests) if "POST" in one]


def test_nobody_is_asked_to_sign_in_and_nothing_is_sent(owner: Owner, name: str) -> None:
    desk = CentreDesk(new_client(owner.server.url).session)
    with pytest.raises(SignedOut):
        create(desk, owner.organisation, replace(FIELDS, name=name), nothing)
    assert owner.named(name) == []
