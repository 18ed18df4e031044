"""`python -m tools.screenshots`: every window in every language and theme, and a page of them."""

from __future__ import annotations

import argparse
import html
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.places import BUILD, ROOT, TRANSLATIONS

OUT = BUILD / "screenshots"
# What QGIS calls them, and our folders.
THEMES = {"default": "default", "Night Mapping": "night", "Blend of Gray": "gray"}
_TIMEOUT = 600  # seconds for one language in one theme

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Every window</title><style>
body {{ font-family: sans-serif; margin: 1em; background: #eeeeee; color: #111111 }}
header {{ position: sticky; top: 0; background: #eeeeee; padding: .5em 0 }}
label {{ margin-right: 1em }}
section {{ display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start }}
figure {{ margin: 0; background: #ffffff; padding: .4em; border: 1px solid #999999 }}
figure.off {{ display: none }}
img {{ max-width: 44em; max-height: 40em }}
</style></head><body><header>{switches}</header>
{sections}
<script>
function show() {{
  const on = [...document.querySelectorAll("input:checked")].map(each => each.value);
  for (const figure of document.querySelectorAll("figure"))
    figure.className = on.includes(figure.dataset.language) && on.includes(figure.dataset.theme)
      ? "" : "off";
}}
for (const each of document.querySelectorAll("input")) each.addEventListener("change", show);
show();
</script></body></html>
"""


def languages() -> list[str]:
    """Return the languages that there are translations of, English first."""
    found = [path.stem.removeprefix("qgis_certification_plugin_") for path in _files()]
    return sorted(found, key=lambda language: (language != "en", language))


def _files() -> list[Path]:
    return sorted(TRANSLATIONS.glob("qgis_certification_plugin_*.ts"))


def take(language: str, theme: str, scale: int, folder: Path) -> None:
    """Take the pictures of one language and theme in a process of its own.

    Raises CalledProcessError; what the process said is in its output.
    """
    folder.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale / 100),
    }
    subprocess.run(
        [sys.executable, "-m", "tools.screenshots.taking", language, theme, str(folder)],
        cwd=ROOT,
        env=environment,
        check=True,
        timeout=_TIMEOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def index(folder: Path) -> Path:
    """Write the page that shows all pictures in a folder, window by window; return it."""
    pictures: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*/*/*.png")):
        pictures.setdefault(path.stem.partition("-")[2], []).append(path)
    sections = []
    for name, paths in pictures.items():
        figures = "".join(_figure(path, folder) for path in paths)
        sections.append(f"<h2>{html.escape(name)}</h2><section>{figures}</section>")
    every = [path for paths in pictures.values() for path in paths]
    tongues = dict.fromkeys(path.parent.parent.name for path in every)
    themes = dict.fromkeys(path.parent.name for path in every)
    switches = "".join(_switch(each) for each in (*tongues, *themes))
    page = folder / "index.html"
    page.write_text(_PAGE.format(switches=switches, sections="\n".join(sections)), encoding="utf-8")
    return page


def _figure(path: Path, folder: Path) -> str:
    language, theme = path.parent.parent.name, path.parent.name
    where = html.escape(path.relative_to(folder).as_posix())
    return (
        f'<figure data-language="{language}" data-theme="{theme}"><a href="{where}">'
        f'<img loading="lazy" src="{where}" alt="{where}"></a>'
        f"<figcaption>{language}, {theme}</figcaption></figure>"
    )


def _switch(value: str) -> str:
    return f'<label><input type="checkbox" checked value="{value}"> {value}</label>'


def main(arguments: Sequence[str] | None = None) -> int:
    """Take them all; return non-zero where some could not be taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--languages", nargs="+", default=languages(), metavar="CODE")
    parser.add_argument("--themes", nargs="+", default=list(THEMES), choices=THEMES)
    parser.add_argument("--scale", type=int, default=100, help="in per cent: 100 to 200")
    chosen = parser.parse_args(arguments)
    out = OUT if chosen.scale == 100 else OUT.with_name(f"screenshots-{chosen.scale}")
    shutil.rmtree(out, ignore_errors=True)
    failed = False
    for language in chosen.languages:
        for theme in chosen.themes:
            print(f"{language}, {theme}", flush=True)
            try:
                take(language, theme, chosen.scale, out / language / THEMES[theme])
            except subprocess.CalledProcessError as error:
                failed = True
                print(error.output)
    print(f"Look at {index(out).relative_to(ROOT)}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
