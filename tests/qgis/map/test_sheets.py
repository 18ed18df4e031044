"""Sheets as real layouts and real PDFs."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from qgis_certification_plugin.domain.sheets import Sheet, SheetPerson
from qgis_certification_plugin.map.sheets.content import MARK, SheetContent
from qgis_certification_plugin.map.sheets.lists import tables
from qgis_certification_plugin.map.sheets.making import (
    LayerInUse,
    LoadsFromElsewhere,
    find,
    put_into,
    ready,
)
from qgis_certification_plugin.map.sheets.plates import plate_labels
from qgis_certification_plugin.map.sheets.printing import PrintFailed, SheetPrinting

LISTS = [Sheet.SIGN_IN, Sheet.ATTENDANCE]


def content(people: Sequence[str], days: int = 1, **values: str) -> SheetContent:
    """Return what stands on sheets for people of these names."""
    facts = {
        "course": "Introduction to QGIS",
        "dates": "14–16 Dec 2026",
        "place": "Utrecht",
        "organisation": "Kartografie Academie",
        **values,
    }
    return SheetContent(
        [SheetPerson(name, name) for name in people], [f"day {n + 1}" for n in range(days)], **facts
    )


def people(count: int) -> list[str]:
    """Return names that are parts of no other."""
    return [f"Noor X{number:03} Smit" for number in range(count)]


def pdf_of(sheet: Sheet, what: SheetContent) -> bytes:
    """Print as the plugin does."""
    made = ready(sheet, what, QgsProject.instance())
    printing = SheetPrinting(made.layout, "title")
    while printing.step():
        pass
    return printing.finish()


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page in one line; letters that fonts join are apart again."""
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    return [" ".join(unicodedata.normalize("NFKC", text).split()) for text in texts]


def print_sheet(sheet: Sheet, what: SheetContent) -> list[str]:
    """Print, and read what was printed."""
    return pages_of(pdf_of(sheet, what))


@pytest.fixture
def project(qgis_new_project: object) -> QgsProject:
    """The user's project, empty."""
    return QgsProject.instance()


def layers(project: QgsProject) -> list[QgsVectorLayer]:
    return list(project.mapLayers().values())


def label(layout: QgsPrintLayout, name: str) -> QgsLayoutItemLabel:
    return layout.itemById(name)


@pytest.mark.parametrize("count", [1, 20, 200])
def test_everybody_is_once_on_a_sign_in_list(project: QgsProject, count: int) -> None:
    text = " ".join(print_sheet(Sheet.SIGN_IN, content(people(count))))
    assert [text.count(name) for name in people(count)] == [1] * count


def test_each_page_of_a_list_repeats_its_head_and_tells_its_number(project: QgsProject) -> None:
    printed = print_sheet(Sheet.SIGN_IN, content(people(60)))
    assert len(printed) == 3
    for number, page in enumerate(printed, start=1):
        assert f"Page {number} of 3" in page
        for said in ("Sign-in list", "Introduction to QGIS", "14–16 Dec", "Utrecht", "Signature"):
            assert said in page


@pytest.mark.parametrize("days", [1, 10])
def test_each_day_has_its_list_of_everybody(project: QgsProject, days: int) -> None:
    printed = print_sheet(Sheet.ATTENDANCE, content(people(30), days))
    assert len(printed) == 2 * days
    for day in range(days):
        text = " ".join(page for page in printed if f"day {day + 1} Introduction" in page)
        assert [text.count(name) for name in people(30)] == [1] * 30


@pytest.mark.parametrize("count", [1, 200])
def test_each_name_plate_has_a_page_with_the_name_on_both_sides(
    project: QgsProject, count: int
) -> None:
    printed = print_sheet(Sheet.PLATES, content(people(count)))
    assert len(printed) == count
    assert all(page.count(name) == 2 for page, name in zip(printed, people(count)))


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("name", ["[% 1+1 %]", "<b>x</b>", '[% "course" %]', "=1+1 & 'x'"])
def test_a_name_is_printed_as_it_is_written(project: QgsProject, sheet: Sheet, name: str) -> None:
    (page,) = print_sheet(sheet, content([name]))
    assert page.count(name) == (2 if sheet is Sheet.PLATES else 1)


def test_what_the_site_says_is_printed_as_it_is_written(project: QgsProject) -> None:
    hostile = "[% 1+1 %] <i>c</i>"
    what = content(["Zoë"], course=hostile, place=hostile, organisation=hostile)
    for sheet in LISTS:
        (page,) = print_sheet(sheet, what)
        assert page.count(hostile) == 3


@pytest.mark.parametrize("name", ["Łukasz Żółć", "Nguyễn Thị Ánh", "王小明", "Ћирић Јован"])
@pytest.mark.parametrize("sheet", list(Sheet))
def test_letters_of_many_languages_are_printed(
    project: QgsProject, sheet: Sheet, name: str
) -> None:
    assert name in print_sheet(sheet, content([name]))[0]


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_name_from_right_to_left_is_printed(project: QgsProject, sheet: Sheet) -> None:
    (page,) = print_sheet(sheet, content(["דנה לוי"]))
    assert "דנה" in page or "הנד" in page  # a PDF may hold the letters as they are seen


@pytest.mark.parametrize("name", ["X" * 150, "Maria Magdalena " * 12])
@pytest.mark.parametrize("sheet", list(Sheet))
def test_all_of_a_long_name_is_printed(project: QgsProject, sheet: Sheet, name: str) -> None:
    printed = print_sheet(sheet, content([name, *people(30)]))
    whole = "".join("".join(printed).split())
    assert "".join(name.split()) in whole
    assert all("".join(other.split()) in whole for other in people(30))


def test_rows_of_long_names_lose_nobody(project: QgsProject) -> None:
    long = [f"Q{number:02} " + "Maria Magdalena " * 8 for number in range(40)]
    text = " ".join(print_sheet(Sheet.SIGN_IN, content(long)))
    assert [text.count(f"Q{number:02} ") for number in range(40)] == [1] * 40


def test_a_rehearsal_says_so_on_each_page(project: QgsProject) -> None:
    for sheet in Sheet:
        for page in print_sheet(sheet, content(people(30), practice="Practice: not real")):
            assert "Practice: not real" in page


def test_a_long_name_is_smaller_than_a_short_one(project: QgsProject) -> None:
    made = ready(Sheet.PLATES, content(["Bo Li", "Maria Magdalena van der Hoogenband"]), project)
    short, long = (feature["plate_size"] for feature in made.layer.getFeatures())
    assert short > long


def test_a_pdf_puts_nothing_into_the_project(project: QgsProject) -> None:
    project.setDirty(False)
    pdf_of(Sheet.SIGN_IN, content(people(3)))
    assert not project.mapLayers()
    assert not project.layoutManager().layouts()
    assert not project.isDirty()


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_layout_is_put_into_the_project_once(project: QgsProject, sheet: Sheet) -> None:
    first = put_into(project, sheet, content(people(3)))
    second = put_into(project, sheet, content(people(4)))
    assert first is second
    assert project.layoutManager().layouts() == [first]
    (layer,) = layers(project)
    assert layer.customProperty(MARK) == sheet.value
    assert layer.featureCount() == 4


def test_each_kind_of_sheet_has_its_own_layout(project: QgsProject) -> None:
    for sheet in Sheet:
        put_into(project, sheet, content(people(2)))
    assert len(project.layoutManager().layouts()) == len(layers(project)) == 3


def test_a_layout_of_the_user_of_that_name_stays(project: QgsProject) -> None:
    own = QgsPrintLayout(project)
    own.setName("Sign-in list")
    project.layoutManager().addLayout(own)
    made = put_into(project, Sheet.SIGN_IN, content(people(2)))
    assert made.name() == "Sign-in list 2"


def test_the_users_own_layout_is_printed_with_the_names_of_now(project: QgsProject) -> None:
    layout = put_into(project, Sheet.SIGN_IN, content(["Old Name"]))
    label(layout, "title").setText("Our own title")
    layout.setName("Mine")
    (page,) = print_sheet(Sheet.SIGN_IN, content(["New Name"]))
    assert "Our own title" in page
    assert "New Name" in page
    assert "Old Name" not in page
    assert label(layout, "title").text() == "Our own title"
    assert [feature["name"] for feature in layers(project)[0].getFeatures()] == ["New Name"]


def test_larger_letters_of_the_user_make_more_pages(project: QgsProject) -> None:
    layout = put_into(project, Sheet.SIGN_IN, content(people(40)))
    (table,) = tables(layout)
    text_format = table.contentTextFormat()
    text_format.setSize(24)
    table.setContentTextFormat(text_format)
    printed = print_sheet(Sheet.SIGN_IN, content(people(40)))
    assert len(printed) > 2
    assert [" ".join(printed).count(name) for name in people(40)] == [1] * 40


def test_the_size_that_the_user_chose_is_the_largest_on_plates(project: QgsProject) -> None:
    layout = put_into(project, Sheet.PLATES, content(["Bo Li"]))
    for one in plate_labels(layout):
        font = one.font()
        font.setPointSizeF(30.0)
        one.setFont(font)
    made = ready(Sheet.PLATES, content(["Bo Li"]), project)
    assert [feature["plate_size"] for feature in made.layer.getFeatures()] == [30.0]


def test_short_names_are_large_again_after_a_long_one(project: QgsProject) -> None:
    sizes = []
    for name in ("Bo Li", "Maria Magdalena van der Hoogenband-van Heuvel", "Bo Li"):
        put_into(project, Sheet.PLATES, content([name]))
        sizes += [feature["plate_size"] for feature in layers(project)[0].getFeatures()]
    assert sizes[0] == sizes[2] > sizes[1]


def test_a_layout_whose_layer_was_removed_gets_a_new_one(project: QgsProject) -> None:
    layout = put_into(project, Sheet.SIGN_IN, content(["Old Name"]))
    project.removeMapLayer(layers(project)[0].id())
    (page,) = print_sheet(Sheet.SIGN_IN, content(["New Name"]))
    assert "New Name" in page
    assert len(layers(project)) == 1
    assert put_into(project, Sheet.SIGN_IN, content(["New Name"])) is layout


def test_a_saved_project_keeps_the_layout_but_no_names(project: QgsProject, tmp_path: Path) -> None:
    path = tmp_path / "course.qgs"
    layout = put_into(project, Sheet.SIGN_IN, content(["Zoë Secret"]))
    label(layout, "title").setText("Our own title")
    assert project.write(str(path))
    assert "Secret" not in path.read_text("utf-8")
    project.clear()
    assert project.read(str(path))
    assert find(project, Sheet.SIGN_IN) is not None
    (page,) = print_sheet(Sheet.SIGN_IN, content(["New Name"]))
    assert "Our own title" in page
    assert "New Name" in page
    assert len(layers(project)) == 1


def test_what_somebody_types_into_the_layer_is_not_lost(project: QgsProject) -> None:
    put_into(project, Sheet.SIGN_IN, content(people(2)))
    (layer,) = layers(project)
    layer.startEditing()
    with pytest.raises(LayerInUse):
        pdf_of(Sheet.SIGN_IN, content(people(3)))
    assert layer.featureCount() == 2
    layer.rollBack()


def test_a_project_that_goes_while_it_is_printed_ends_in_an_error(project: QgsProject) -> None:
    put_into(project, Sheet.PLATES, content(people(3)))
    made = ready(Sheet.PLATES, content(people(3)), project)
    printing = SheetPrinting(made.layout, "title")
    printing.step()
    project.removeMapLayer(layers(project)[0].id())
    with pytest.raises(PrintFailed):
        printing.step()
    printing.stop()


def test_an_atlas_that_was_switched_off_is_told(project: QgsProject) -> None:
    put_into(project, Sheet.SIGN_IN, content(people(1))).atlas().setEnabled(False)
    with pytest.raises(PrintFailed):
        pdf_of(Sheet.SIGN_IN, content(people(1)))


def _as_html(layout: QgsPrintLayout) -> None:
    label(layout, "title").setMode(QgsLayoutItemLabel.Mode.ModeHtml)


def _with_a_page_of_the_web(layout: QgsPrintLayout) -> None:
    page = QgsLayoutItemHtml(layout)
    layout.addMultiFrame(page)
    page.addFrame(QgsLayoutFrame(layout, page))


def _with_a_picture_named_by_the_data(layout: QgsPrintLayout) -> None:
    picture = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(picture)
    source = QgsProperty.fromExpression("'http://127.0.0.1/' || \"name\"")
    wanted = QgsLayoutObject.DataDefinedProperty.PictureSource
    picture.dataDefinedProperties().setProperty(wanted, source)


@pytest.mark.parametrize(
    "change", [_as_html, _with_a_page_of_the_web, _with_a_picture_named_by_the_data]
)
def test_a_layout_that_could_tell_names_to_others_is_not_used(
    project: QgsProject, change: Callable[[QgsPrintLayout], None]
) -> None:
    change(put_into(project, Sheet.SIGN_IN, content(["Old Name"])))
    for use in (ready, lambda sheet, what, where: put_into(where, sheet, what)):
        with pytest.raises(LoadsFromElsewhere):
            use(Sheet.SIGN_IN, content(["New Name"]), project)
    assert [feature["name"] for feature in layers(project)[0].getFeatures()] == ["Old Name"]
