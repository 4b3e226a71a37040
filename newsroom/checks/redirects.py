"""The register of redirects: no old address that is in use, no new one at which nothing is."""

import re
from collections.abc import Mapping
from pathlib import Path

from newsroom.addresses import is_of_the_portal
from newsroom.checks.addresses import own_addresses, place
from newsroom.checks.references import lasting_addresses
from newsroom.library import Library, shown
from newsroom.problems import Problem
from newsroom.records.nodes import nodes
from newsroom.registers import FOLDER
from newsroom.texts import UnreadableError, read_text

# Lists whose members are known, so that one which is not there is a mistake
_LISTS = re.compile(r"(?:category|unit|tag)/|\d{4}/")


def check_redirects(library: Library) -> None:
    """Note every line of the register whose old address is in use, or whose new one leads nowhere."""
    if not library.registers.redirects:
        return
    path = library.content / FOLDER / "redirects.yaml"
    users = {address: source.shown for address, source in own_addresses(library)}
    lasting = set(lasting_addresses(library))
    lines = _lines(path)
    for old, new in library.registers.redirects.items():
        line = lines.get(old, 0)
        user = users.get(place(old)) or ("portal sendiri" if is_of_the_portal(place(old)) else "")
        if user:
            message = f"Alamat lama “{old}” masih dipakai {user}."
            library.problems.append(Problem(shown(path), line, message, "hapus baris ini dari daftar"))
        elif path.is_file() and not _is_there(new, lasting):
            message = f"Alamat baru “{new}” tidak menuju halaman mana pun."
            remedy = _remedy(old, new, library.registers.redirects)
            library.problems.append(Problem(shown(path), line, message, remedy))


def _is_there(new: str, lasting: set[str]) -> bool:
    address = place(new)
    return address in lasting or (is_of_the_portal(address) and not _LISTS.match(address))


def _remedy(old: str, new: str, redirects: Mapping[str, str]) -> str:
    """Return the way out: the end of a chain where there is one."""
    last = next((redirects[other] for other in redirects if place(other) == place(new)), "")
    if last and place(last) != place(old):
        return f"tulis langsung alamat terakhirnya: {old}: {last}"
    return "salin alamat halaman yang dimaksud, misalnya “/kontak/”, atau hapus baris ini"


def _lines(path: Path) -> dict[str, int]:
    """Return on which line of the register each old address stands."""
    try:
        tree, _ = nodes(read_text(path), 1)
    except UnreadableError:
        return {}
    found = tree.value if tree and isinstance(tree.value, dict) else {}
    return {old: node.place for old, node in found.items()}
