#!/bin/sh
# Makes .venv with everything that the lock file names.
set -eu

python=""
for name in python3.13 python3.12 python3.11 python3 python; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "Roadworthy needs Python 3.11 or newer. Install it, then say the same again." >&2
    exit 1
fi

echo "Setting up .venv with $($python --version); the first time this takes a minute or two."
# Without pip there (some systems split it off), the folder is useless: begin anew.
[ -x .venv/bin/pip ] || rm -rf .venv
[ -d .venv ] || "$python" -m venv .venv || {
    echo "Python cannot make a virtual environment here. On Debian or Ubuntu: apt install python3-venv" >&2
    exit 1
}
.venv/bin/pip install --disable-pip-version-check --require-hashes -r requirements-dev.lock
.venv/bin/pip install --disable-pip-version-check --no-deps --no-build-isolation --quiet -e .
touch .venv/ready
