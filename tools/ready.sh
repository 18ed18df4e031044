#!/usr/bin/env bash
# Makes this machine ready to build, run and test the plugin; does nothing where it is already.
#
#   tools/ready.sh            QGIS, the virtual display, the translation compiler, build/venv
#   tools/ready.sh --python   only prints the Python that has QGIS
#   tools/ready.sh --qt6      build/venv-qt6: Qt 6 without QGIS
#   tools/ready.sh --command NAME PACKAGE   one more command
set -euo pipefail
cd "$(dirname "$0")/.."

has() { command -v "$1" >/dev/null 2>&1; }

# The Python first on PATH is often one without QGIS (pyenv, conda): ask several.
find_python() {
    local candidate
    for candidate in "${QGIS_PYTHON:-}" /usr/bin/python3 python3 /usr/local/bin/python3; do
        [ -n "$candidate" ] && has "$candidate" || continue
        if QT_QPA_PLATFORM=offscreen "$candidate" -c "import qgis.core, osgeo.ogr" >/dev/null 2>&1
        then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

any_file() { compgen -G "$1" >/dev/null; }

# Where an environment has its commands.
bin() { [ "${OS:-}" = "Windows_NT" ] && echo Scripts || echo bin; }

# The plugins of QCA for the Qt that QGIS here is built with.
qca_plugins() {
    local python
    python=$(find_python) && "$python" -c "from qgis.PyQt.QtCore import QT_VERSION as v; exit(v < 0x60000)" \
        && echo libqca-qt6-plugins || echo libqca-qt5-2-plugins
}

missing_packages() {
    local packages=()
    if [ "$(uname -s)" != Linux ]; then
        # What opens windows is tested on Linux; here it takes a Python with QGIS, no more.
        find_python >/dev/null || packages+=(qgis)
        echo "${packages[*]:-}"
        return
    fi
    has qgis || packages+=(qgis)
    find_python >/dev/null || packages+=(python3-qgis python3-gdal)
    [ -x /usr/bin/python3 ] && /usr/bin/python3 -c "import ensurepip, venv" >/dev/null 2>&1 \
        || packages+=(python3-venv)
    # QGIS keeps passwords encrypted with this library's OpenSSL part.
    any_file "/usr/lib/*/qt[56]/plugins/crypto/libqca-ossl.so" \
        || any_file "/usr/lib/*/qca-qt[56]/crypto/libqca-ossl.so" \
        || packages+=("$(qca_plugins)")
    has lrelease || any_file "/usr/lib/qt[56]/bin/lrelease" || packages+=(qttools5-dev-tools)
    has Xvfb || packages+=(xvfb)
    has openbox || packages+=(openbox)
    has import || packages+=(imagemagick)
    has openssl || packages+=(openssl)
    has git || packages+=(git)
    # Without it participants' names in Chinese or Japanese are empty boxes on the pictures.
    has fc-list && [ -n "$(fc-list ':lang=ja' 2>/dev/null)" ] || packages+=(fonts-droid-fallback)
    echo "${packages[*]:-}"
}

install_packages() {
    local root=()
    if ! has apt-get; then
        echo "Missing: $*. There is no apt-get here; install them with this system's own tool." >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! has sudo; then
            echo "Missing: $*. Installing them takes root or sudo, and neither is here." >&2
            echo "Ask somebody who may to run: apt-get install $*" >&2
            exit 1
        fi
        root=(sudo)
    fi
    echo "Installing: $*"
    local install=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet
        --no-install-recommends "$@")
    # Package lists may be absent or too old: only then are they fetched.
    if ! "${install[@]}" >build/apt.log 2>&1; then
        "${root[@]}" apt-get update --quiet >>build/apt.log 2>&1 || { tail -20 build/apt.log >&2; exit 1; }
        "${install[@]}" >>build/apt.log 2>&1 || { tail -20 build/apt.log >&2; exit 1; }
    fi
}

# make_environment PYTHON FOLDER REQUIREMENTS [OPTION OF VENV]
make_environment() {
    local python=$1 folder=$2 requirements=$3 wanted
    wanted="$("$python" -c 'import sys; print(sys.executable, sys.version_info[:3])') $(cksum <"$requirements")"
    if [ -x "$folder/$(bin)/python" ] && [ "$(cat "$folder/.made-from" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    echo "Making $folder from $python"
    "$python" -m venv --clear "${@:4}" "$folder"
    "$folder/$(bin)/python" -m pip install --quiet --disable-pip-version-check \
        --requirement "$requirements"
    echo "$wanted" >"$folder/.made-from"
}

if [ "${1:-}" = "--python" ]; then
    find_python || { echo "No Python here can import QGIS." >&2; exit 1; }
    exit 0
fi

mkdir -p build
if [ "${1:-}" = "--command" ]; then
    has "$2" || install_packages "$3"
    exit 0
fi
if [ "${1:-}" = "--qt6" ]; then
    make_environment "$(find_python)" build/venv-qt6 requirements-qt6.txt
    exit 0
fi
missing=$(missing_packages)
# shellcheck disable=SC2086  (one word for each package)
[ -z "$missing" ] || install_packages $missing
python=$(find_python) || { echo "No Python here can import QGIS, even after installing it." >&2; exit 1; }
make_environment "$python" build/venv requirements-dev.txt --system-site-packages
