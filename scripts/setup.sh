#!/bin/sh
# Makes .venv with everything that the lock file names.
set -eu

# Says whether this Python is there, runs, and is new enough.
serves() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

python=""
for name in python3.13 python3.12 python3.11 python3 python; do
    if serves "$name"; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "Roadworthy needs Python 3.11 or newer. Install it, then say the same again." >&2
    exit 1
fi

echo "Setting up .venv with $($python --version); the first time this takes a minute or two."
# Without pip there (some systems split it off), or after its Python has gone, the folder is useless: begin anew.
if ! serves .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf .venv
    "$python" -m venv .venv || {
        echo "Python cannot make a virtual environment here. On Debian or Ubuntu: apt install python3-venv" >&2
        exit 1
    }
fi
.venv/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements-dev.lock
.venv/bin/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --quiet -e .
touch .venv/ready
