#!/bin/sh
# Sees to the libraries that Python cannot bring: Pango, which draws the letters, and with "browser" what the tests open
# pages and files with: a Chromium, LibreOffice and poppler.
set -eu

browser=${1:-}

has_browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

missing() {
    .venv/bin/python -c 'import weasyprint' >/dev/null 2>&1 || echo "pango"
    [ "$browser" = browser ] || return 0
    has_browser >/dev/null || echo "chromium"
    command -v soffice >/dev/null || echo "libreoffice"
    command -v pdftotext >/dev/null || echo "poppler"
}

# The packages of what is missing, by the names of this system.
packages() {
    for thing in $lacks; do
        case "$1-$thing" in
            apt-pango) echo "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" ;;
            # Ubuntu has it under another name.
            apt-chromium) if grep -qs '^ID=ubuntu' /etc/os-release; then echo "chromium-browser"; else echo "chromium"; fi ;;
            # Without its windows: half the size.
            apt-libreoffice) echo "libreoffice-writer-nogui libreoffice-calc-nogui" ;;
            apt-poppler | dnf-poppler | apk-poppler) echo "poppler-utils" ;;
            dnf-libreoffice | apk-libreoffice) echo "libreoffice-writer libreoffice-calc" ;;
            pacman-libreoffice) echo "libreoffice-still" ;;
            *) echo "$thing" ;;
        esac
    done | tr '\n' ' '
}

fail() {
    echo "Roadworthy needs" $lacks "on this system. Run this, then say the same again:" >&2
    echo "    $1" >&2
    exit 1
}

lacks=$(missing)
[ -n "$lacks" ] || exit 0

if [ -n "${MSYSTEM:-}" ]; then fail "docker compose up   (on Windows: this, or WSL with Debian)"
elif command -v apt-get >/dev/null; then
    wanted=$(packages apt)
    by_hand="sudo apt-get update && sudo apt-get install -y --no-install-recommends $wanted"
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif sudo -n true 2>/dev/null; then as_root="sudo"
    else fail "$by_hand"
    fi
    echo "Installing for the system:" $lacks
    case $lacks in *chromium* | *libreoffice*) echo "This is a large download; it takes a few minutes." ;; esac
    $as_root apt-get update -qq || fail "$by_hand"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted || fail "$by_hand"
    lacks=$(missing)
    [ -z "$lacks" ] || fail "$by_hand"
elif command -v dnf >/dev/null; then fail "sudo dnf install $(packages dnf)"
elif command -v apk >/dev/null; then fail "sudo apk add $(packages apk)"
elif command -v pacman >/dev/null; then fail "sudo pacman -S $(packages pacman)"
elif command -v brew >/dev/null; then fail "brew install $(packages brew)"
else fail "docker compose up"
fi
