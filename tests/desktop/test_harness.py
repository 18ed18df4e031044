"""The harness itself, tried on a window with everything that a person meets."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from tests.desktop.conftest import HARNESS, RunQgis
from tools.profile import Profile


def test_the_driver_does_what_a_person_does(run: RunQgis, bare_profile: Profile) -> None:
    result = run(HARNESS / "works.py", bare_profile, given={"greeting": "hello"}, timeout=120)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert result.steps[0].figures == "hello"
    assert result.values == {
        "name": "Zoë O'Brien 山Émile",
        "kind": "completion",
        "rows": [["Zoë", "edited"], ["Anna", "x"]],
    }


def test_every_step_leaves_a_picture_and_the_summary(
    run: RunQgis, bare_profile: Profile, out: Path
) -> None:
    result = run(HARNESS / "works.py", bare_profile, given={"greeting": "hello"}, timeout=120)
    assert all((out / step.picture).stat().st_size > 10_000 for step in result.steps)
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert [step["name"] for step in summary["steps"]] == [step.name for step in result.steps]


def test_a_python_error_in_a_slot_fails_the_step_and_stops(
    run: RunQgis, bare_profile: Profile, out: Path
) -> None:
    result = run(HARNESS / "fails.py", bare_profile, timeout=120)
    assert not result.ok
    assert result.why == "step 01 press the button that fails failed"
    assert "a slot failed on purpose" in result.steps[0].failure
    assert "reached" not in result.values
    assert result.steps[0].picture.endswith("-FAILED.png")
    assert "Harness trial" in (out / "widgets.txt").read_text(encoding="utf-8")
    assert "on purpose" in (out / "traceback.txt").read_text(encoding="utf-8")


def test_a_plugin_that_cannot_be_loaded_is_told_and_does_not_block(
    run: RunQgis, bare_profile: Profile
) -> None:
    broken = bare_profile.plugin.parent / "broken_plugin"
    broken.mkdir()
    metadata = "[general]\nname=Broken\ndescription=Broken\nversion=1\nqgisMinimumVersion=3.0\n"
    (broken / "metadata.txt").write_text(metadata, encoding="utf-8")
    (broken / "__init__.py").write_text("raise ImportError('broken on purpose')", "utf-8")
    bare_profile.set({"PythonPlugins/broken_plugin": True})
    result = run(HARNESS / "dutch.py", bare_profile, timeout=60)
    assert result.why == "a Python error inside QGIS"
    assert "broken on purpose" in result.errors[0]


def test_an_interface_that_hangs_is_ended_with_its_stacks_told(
    run: RunQgis, bare_profile: Profile, out: Path
) -> None:
    result = run(HARNESS / "hangs.py", bare_profile, timeout=15)
    assert not result.ok
    assert "in step 01 press the button that hangs" in result.why
    assert "in hang" in (out / "stacks.txt").read_text(encoding="utf-8")
    assert (out / "hanging-FAILED.png").exists()


def test_a_killed_qgis_is_told_and_its_profile_can_be_used_again(
    run: RunQgis, bare_profile: Profile
) -> None:
    first = run(HARNESS / "dies.py", bare_profile, timeout=120)
    assert first.killed
    assert not first.ok
    second = run(HARNESS / "dies.py", bare_profile, timeout=120)
    assert second.ok, second.why
    assert second.values["before"] == "yes"


def test_qgis_can_be_killed_from_outside(run: RunQgis, bare_profile: Profile) -> None:
    result = run(HARNESS / "hangs.py", bare_profile, timeout=60, kill_when=lambda: True)
    assert result.killed
    assert result.why == "QGIS was killed"


def test_the_language_is_set(run: RunQgis, bare_profile: Profile) -> None:
    result = run(HARNESS / "dutch.py", bare_profile, lang="nl", timeout=120)
    assert result.ok, (result.why, [s.failure for s in result.steps])
    assert "Bewerken" in result.values["menus"]


def test_nothing_is_left_running(run: RunQgis, bare_profile: Profile) -> None:
    run(HARNESS / "fails.py", bare_profile, timeout=120)
    assert not _processes_with(str(bare_profile.path))


def _processes_with(word: str) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            found += [command] if word in command else []
    return found


def test_qgis_asks_for_nothing_on_the_network_at_its_start(
    run: RunQgis, bare_profile: Profile
) -> None:
    result = run(HARNESS / "dutch.py", bare_profile, timeout=120)
    assert result.requests == []
