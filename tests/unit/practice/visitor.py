"""Somebody at the practice server, with plain requests in a session as a browser has it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Any

import requests

from qgis_certification_plugin.practice.server import Account, PracticeServer


@dataclass
class Line:
    """One row of a course's table, read by its links."""

    name: str
    number: str | None
    links: set[str]
    attendee: int | None
    place: int


class Visitor:
    """A session; never follows redirects, sends Referer and token with each form."""

    def __init__(self, server: PracticeServer) -> None:
        self.server = server
        self.session = requests.Session()

    def get(self, path: str, **options: Any) -> requests.Response:
        options.setdefault("allow_redirects", False)
        return self.session.get(self.server.url + path, timeout=10, **options)

    def head(self, path: str) -> requests.Response:
        return self.session.head(self.server.url + path, timeout=10, allow_redirects=False)

    def post(
        self,
        path: str,
        data: dict[str, Any] | None = None,
        *,
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> requests.Response:
        fields = {
            "csrfmiddlewaretoken": self.cookies().get("csrftoken", ""),
            **(data or {}),
        }
        sent = {"Referer": self.server.url + path} if headers is None else headers
        return self.session.post(
            self.server.url + path,
            data=fields,
            headers=sent,
            timeout=10,
            allow_redirects=False,
            **options,
        )

    def cookies(self) -> dict[str, str]:
        return {cookie.name: cookie.value or "" for cookie in self.session.cookies}

    def sign_in(self, account: Account) -> Visitor:
        self.get("/en/accounts/login/")
        answer = self.post(
            "/en/accounts/login/", {"login": account.username, "password": account.password}
        )
        assert answer.status_code == 302
        return self

    def lines(self, course: str) -> list[Line]:
        """The rows of the table, cut as contract 0.11 says."""
        return table_lines(self.get(course).text)

    def credits(self, organisation: str) -> str:
        text = self.get(f"/en/certifyingorganisation/{organisation}/").text
        found = re.search(r'<h3[^>]*data-tooltip="[^"]*redits[^"]*">\s*([^<\s]*)', text)
        assert found is not None
        return found[1]

    def hidden(self, path: str) -> dict[str, str]:
        """The hidden fields of a page, without the token."""
        parsed = parse(self.get(path).text)
        return {name: value for name, value in parsed.hidden if name != "csrfmiddlewaretoken"}


def table_lines(text: str) -> list[Line]:
    body = text[text.index('id="course-attendees-table"') :]
    body = body[body.index("<tbody>") : body.index("</tbody>")]
    return [_line(row) for row in body.split("<tr>")[1:]]


def _line(row: str) -> Line:
    cells = re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)
    links = {_kind(link): link for link in re.findall(r"href=['\"]([^'\"#]+)['\"]", row)}
    ids = re.findall(r'attendee_id="(\d+)"', row)
    for kind, link in links.items():
        if kind not in {"delete", "top-up"}:
            ids += re.findall(r"/(\d+)/", link)
    kinds = set(links) | ({"issue"} if "issueCertificateButton" in row else set())
    number = cells[2].strip()
    place = re.search(r"courseattendee/(\d+)/delete/", row)
    assert place is not None
    assert len(set(ids)) <= 1
    return Line(
        name=unescape(cells[0]),
        number=None if number == "-" else number,
        links=kinds,
        attendee=int(ids[0]) if ids else None,
        place=int(place[1]),
    )


def _kind(link: str) -> str:
    known = {
        r"/attendee/\d+/update/$": "edit",
        r"/revoke/\d+/$": "revoke",
        r"/print/\d+/$": "print",
        r"/regenerate-certificate/\d+/$": "regenerate",
        r"/courseattendee/\d+/delete/$": "delete",
        r"/courseattendee/\d+/update-certificate-status/$": "pay",
        r"/top-up/$": "top-up",
    }
    return next(kind for pattern, kind in known.items() if re.search(pattern, link))


@dataclass
class Page(HTMLParser):
    """What a client can hold on to in a page."""

    fields: set[str] = field(default_factory=set)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    headers: list[str] = field(default_factory=list)
    forms: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self._in_header = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in {"input", "select", "textarea"} and values.get("name"):
            self.fields.add(values["name"])
            if values.get("type") == "hidden":
                self.hidden.append((values["name"], values.get("value", "")))
        if values.get("id"):
            self.ids.add(values["id"])
        targets = [values.get("href", ""), values.get("action", "")]
        targets += re.findall(r"'(/[^']*)'", values.get("onclick", ""))
        for target in targets:
            if target.strip().startswith("/en/certif"):
                self.links.add(link_pattern(target.strip()))
        self.forms += tag == "form"
        self._in_header = tag == "th"

    def handle_data(self, data: str) -> None:
        if self._in_header and data.strip():
            self.headers.append(data.strip())
            self._in_header = False


def link_pattern(link: str) -> str:
    """Return a link with slugs and numbers left out, so that two sites can be compared."""
    link = re.sub(r"certifyingorganisation/(?!list/)[\w-]+", "certifyingorganisation/*", link)
    link = re.sub(r"/(course|trainingcenter|convener)/[\w-]+", r"/\1/*", link)
    return re.sub(r"/\d+(?=/)", "/0", link).partition("?")[0]


def parse(text: str) -> Page:
    page = Page()
    page.feed(text)
    return page
