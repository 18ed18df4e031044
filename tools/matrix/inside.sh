#!/usr/bin/env bash
# Runs targets of the Makefile inside a system of the matrix; every one of them, whatever fails.
#
#   inside.sh RESULTS TARGET...   leaves versions.txt, parts.txt and TARGET.log, TARGET.xml there
set -euo pipefail
cd "$(dirname "$0")/../.."
results=$1
shift

# Made when the system was: the copies of the sources only look younger.
touch build/venv-package/.made

# Some tests ask git which files belong to the project.
git init --quiet
git add --all
git -c user.name=matrix -c user.email=matrix@localhost commit --quiet --message "As it is"

QT_QPA_PLATFORM=offscreen build/venv/bin/python - >"$results/versions.txt" <<'PYTHON'
import platform

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

print(f"qgis={Qgis.QGIS_VERSION.split('-')[0]}")
print(f"qt={QT_VERSION_STR}")
print(f"python={platform.python_version()}")
PYTHON

: >"$results/parts.txt"
for target in "$@"; do
    echo "  $target" >&2
    start=$SECONDS
    status=0
    PYTEST_ADDOPTS="--junitxml=$results/$target.xml" make "$target" >"$results/$target.log" 2>&1 \
        </dev/null || status=$?
    echo "$target $status $((SECONDS - start))" >>"$results/parts.txt"
done

# What the harness leaves beside its pictures when a step fails.
for folder in desktop tour; do
    [ ! -d "build/$folder" ] || cp -r "build/$folder" "$results/pictures-$folder"
done
