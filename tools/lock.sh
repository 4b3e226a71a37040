#!/bin/sh
# Write requirements/*.txt anew from requirements/*.in, for every supported Python and machine.
set -eu
for name in build base dev node bench; do
  .venv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-annotate --no-header --override requirements/overrides.txt \
    "requirements/$name.in" -o "requirements/$name.txt"
done
