#!/bin/sh
# Sees to the libraries that Python cannot bring: Pango, which draws the letters, and with "browser" a Chromium.
set -eu

has_pango() {
    .venv/bin/python -c 'import weasyprint' >/dev/null 2>&1
}

has_browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

missing=""
has_pango || missing="pango"
if [ "${1:-}" = browser ] && ! has_browser >/dev/null; then
    missing="$missing chromium"
fi
[ -n "$missing" ] || exit 0

# The packages of what is missing, by the names of this system.
packages() {
    for thing in $missing; do
        case "$1-$thing" in
            apt-pango) echo "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" ;;
            dnf-pango | apk-pango | pacman-pango | brew-pango) echo "pango" ;;
            apk-chromium | apt-chromium | dnf-chromium | pacman-chromium | brew-chromium) echo "chromium" ;;
        esac
    done | tr '\n' ' '
}

if command -v apt-get >/dev/null; then
    command="apt-get install -y --no-install-recommends $(packages apt)"
    if [ "$(id -u)" = 0 ]; then
        echo "Installing$(printf ' %s' $missing); Chromium is a large download."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive $command >/dev/null
        exit 0
    fi
    command="sudo apt-get update && sudo $command"
elif command -v dnf >/dev/null; then command="sudo dnf install $(packages dnf)"
elif command -v apk >/dev/null; then command="sudo apk add $(packages apk)"
elif command -v pacman >/dev/null; then command="sudo pacman -S $(packages pacman)"
elif command -v brew >/dev/null; then command="brew install $(packages brew)"
else command="docker compose up   (on Windows: this, or WSL with Debian)"
fi
echo "Roadworthy needs$(printf ' %s' $missing) on this system. Run this, then say the same again:" >&2
echo "    $command" >&2
exit 1
