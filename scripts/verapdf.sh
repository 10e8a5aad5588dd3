#!/bin/sh
# Fetches veraPDF for the one test that needs it, if Java and Maven are at hand. PROOF=required makes it a must.
set -eu

folder=.venv/verapdf
[ ! -e "$folder/ready" ] || exit 0

if ! command -v java >/dev/null || ! command -v mvn >/dev/null; then
    echo "No Java or no Maven here: one check will not run, veraPDF's proof of PDF/UA and PDF/A." >&2
    echo "To have it on Debian or Ubuntu: sudo apt-get install -y default-jre-headless maven" >&2
    [ "${PROOF:-}" != required ] || exit 1
    exit 0
fi
echo "Fetching veraPDF, which proves that the documents are PDF/UA and PDF/A."
if mvn -q -B -f scripts/verapdf/pom.xml dependency:copy-dependencies "-DoutputDirectory=$PWD/$folder"; then
    touch "$folder/ready"
else
    echo "veraPDF could not be fetched: its check will not run. Look at Maven's message above and try again." >&2
    [ "${PROOF:-}" != required ] || exit 1
fi
