#!/usr/bin/env bash
# Runs a command in a Debian root, in namespaces of its own: what it mounts and starts ends with it.
#
#   enter.sh [--layer FOLDER] [--offline] [--bind OUTSIDE INSIDE]... ROOT COMMAND...
#
#   --layer    leave the root as it is: what is changed goes to FOLDER/upper
#   --offline  no network but loopback
#   --bind     show a file or folder of this machine inside
set -euo pipefail

if [ "${1:-}" != "--inside" ]; then
    namespaces=(--mount --pid --fork --kill-child --propagation private)
    for word in "$@"; do [ "$word" = "--offline" ] && namespaces+=(--net); done
    exec unshare "${namespaces[@]}" "$0" --inside "$@"
fi
shift

layer=""
binds=()
while [ "${1:0:2}" = "--" ]; do
    case "$1" in
        --layer) layer=$2; shift 2 ;;
        --offline) ip link set lo up; shift ;;
        --bind) binds+=("$2" "$3"); shift 3 ;;
        *) echo "enter.sh does not know $1" >&2; exit 2 ;;
    esac
done
root=$1
shift

if [ -n "$layer" ]; then
    mkdir -p "$layer/upper" "$layer/work" "$layer/root"
    if ! mount -t overlay overlay \
        -o "lowerdir=$root,upperdir=$layer/upper,workdir=$layer/work" "$layer/root" 2>/dev/null
    then
        # A file system without layers, as in some containers: a copy does, and takes longer.
        cp -a --reflink=auto "$root/." "$layer/root"
        cp -a "$layer/upper/." "$layer/root"
    fi
    root="$layer/root"
fi
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
for name in resolv.conf hosts; do
    [ ! -e "/etc/$name" ] || cat "/etc/$name" >"$root/etc/$name"
done
set -- "${binds[@]}" -- "$@"
while [ "$1" != "--" ]; do
    if [ -d "$1" ]; then mkdir -p "$root$2"; else mkdir -p "$(dirname "$root$2")"; touch "$root$2"; fi
    mount --bind "$1" "$root$2"
    shift 2
done
shift
exec chroot "$root" "$@"
