"""The registers, standing pages, pictures and comments of the made-up office."""

import random
from pathlib import Path
from typing import Any

from PIL import Image

from tests.exact.stories import AGEING, CATEGORIES, PICTURES, UNITS

Registers = dict[str, Any]
WIDTH, HEIGHT = 240, 135
PAGE = "---\ntitle: {title}\n{lines}---\n\n{body}\n"


def first_registers() -> Registers:
    """Return every register, by the name of its file."""
    return {
        "site": {
            "name": "Warta Uji",
            "subtitle": "Kabar dari meja uji",
            "description": "Berita buatan untuk menguji pembangunan situs.",
            "address": "https://warta-uji.example",
            "office": "Humas Polres Contoh",
            "timezone": "Asia/Makassar",
            "email": "humas@warta-uji.example",
            "phones": ["0370 123456"],
            "pages": ["kontak", "tentang"],
        },
        "categories": [
            {
                "slug": slug,
                "label": slug.title(),
                "description": f"Kabar tentang {slug} untuk warga.",
                "ages": slug in AGEING,
            }
            for slug in CATEGORIES
        ],
        "units": [
            {"slug": slug, "name": slug.replace("-", " ").title(), "kind": "satuan", "place": "Gerung, NTB"}
            for slug in UNITS
        ],
        "banner": {"text": ""},
        "redirects": {"/lama/kontak/": "/kontak/"},
        "glossary": {"SKCK": "surat keterangan catatan kepolisian"},
        "official": [],
    }


def page(title: str, body: str, *lines: str) -> str:
    """Return the file of a standing page."""
    return PAGE.format(title=title, body=body, lines="".join(f"{line}\n" for line in lines))


def first_pages() -> dict[str, str]:
    """Return the standing pages by file name."""
    return {
        "pages/kontak.md": page("Kontak", "Tulis surel kepada kami, atau datang ke kantor.", "contact: true"),
        "pages/tentang.md": page("Tentang kami", "Portal ini dibuat untuk diuji.\n\n## Isi\n\nBerita."),
    }


def draw(path: Path, seed: int) -> None:
    """Draw a picture; all have the same size in bytes, because nothing in them is pressed together."""
    shades = random.Random(seed)  # noqa: S311 no secret
    colour = (shades.randrange(256), shades.randrange(256), shades.randrange(256))
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (WIDTH, HEIGHT), colour).save(path, compress_level=0)


def draw_all(images: Path) -> None:
    """Draw the pictures that articles may name."""
    for number, name in enumerate(PICTURES):
        draw(images / name, number)


def comment(number: int, key: str, *, official: bool = False, parent: int | None = None) -> dict[str, Any]:
    """Return one comment as the export holds it."""
    return {
        "key": key,
        "id": number,
        "parent": parent,
        "author": f"Pembaca {number}",
        "url": "https://pembaca.example/" if number % 2 else None,
        "html": f"<p>Terima kasih, kabar ke-{number} ini berguna.</p>",
        "created": f"2026-02-{1 + number % 28:02}T0{number % 10}:00:00+00:00",
        "official": official,
        "removed": False,
        "source": f"{number:016x}",
    }
