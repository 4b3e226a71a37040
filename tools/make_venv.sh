#!/bin/sh
# Make .venv with the first Python of 3.11 or newer; on Debian as root fetch the part of Python that Debian leaves out.
set -eu

stop() {
  printf '%s\n    Perbaikan: %s\n' "$1" "$2" >&2
  exit 1
}

new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

python=
for candidate in "${1:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
  if new_enough "$candidate"; then python=$candidate; break; fi
done
[ -n "$python" ] || stop 'Tidak ada Python 3.11 atau yang lebih baru.' \
  'pasang Python 3.11+, atau sebutkan tempatnya: “PYTHON=/opt/python3.12/bin/python3 make serve”'

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  package="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Memasang $package …"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package"; } >/dev/null ||
      stop "$package tidak dapat dipasang." "jalankan “apt-get install $package” dan baca pesannya"
  else
    stop "Python ini tidak membawa modul venv (ensurepip)." "minta admin menjalankan “apt-get install $package”"
  fi
fi

"$python" -m venv .venv
