"""Write the lists of fields from the schema: ``python -m tools.field_docs``, after every change of a field.

``docs/front-matter.md`` follows ``newsroom/schema.py``, ``docs/registers.md`` ``newsroom/registers.py``.
Both are for staff, so they are in Indonesian, as the schema's own words are.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from newsroom.records.reading import Spec, specs
from newsroom.registers import Account, Banner, Category, Meaning, Official, Site, Unit
from newsroom.schema import (
    REFUSED_KEYS,
    Article,
    Attachment,
    Correction,
    GalleryPicture,
    Override,
    Page,
    Withdrawal,
)

DOCS = Path(__file__).resolve().parent.parent / "docs"
HEAD = "<!-- Dibuat oleh “make docs” dari {source}; jangan disunting di sini. -->"
NEEDS = MappingProxyType({"must": "wajib", "should": "sebaiknya", "may": "boleh"})
COLUMNS = ("kunci", "perlu", "jenis", "arti", "contoh")
NESTED = (GalleryPicture, Attachment, Correction, Withdrawal, Override, Account)

FRONT_MATTER = """\
# Data berita (front matter)

{head}

Data ditulis di antara dua garis `---` di awal berkas, satu baris satu kunci; urutannya bebas. Nilai yang
memuat `: ` atau ` #`, atau yang dimulai dengan `[`, `*`, `&`, `@`, `!`, diapit tanda kutip, misalnya
`title: "Jum'at Curhat: warga bertanya"`. Tanggal tanpa selisih waktu memakai zona waktu kantor (`timezone` di
[site.yaml](registers.md#siteyaml)).

## Berita

Berkas `content/articles/2024/12/patroli-sekotong.md` beralamat `/2024/12/08/patroli-sekotong/`: tanggal dari
`date`, sisanya dari nama berkas.

{article}

Bentuk `check_ignore` diperiksa, tetapi pemeriksaan belum mengenal peringatan yang dapat dikecualikan.

{nested}
## Halaman tetap

Berkas `content/pages/tentang.md` beralamat `/tentang/`.

{page}

## Kunci yang ditolak

Pelican mengenal kunci ini, tetapi dapat mengganti halaman lain tanpa suara. Pemeriksaan menolaknya.

{refused}
"""

REGISTERS = """\
# Daftar kantor (registers)

{head}

Daftar ini ada di `content/data/`. Folder isi lain yang tidak punya salah satunya memakai daftar proyek.
Setelah mengubahnya, jalankan `.venv/bin/newsroom check`: kesalahan disebut dengan berkas, baris, dan
perbaikannya.

{parts}
## glossary.yaml

Singkatan dan istilah, satu baris satu istilah: `KTP: kartu tanda penduduk`. Yang perlu penjelasan ditulis
dengan kunci di bawah ini. Istilah yang pertama disebut dalam tulisan diberi garis titik-titik; bila disentuh,
artinya muncul di tempat, kecuali bila penulis sudah menuliskannya sendiri. Semuanya terdaftar di `/istilah/`.
Istilah asing diberi `lang`: setiap kali disebut, bahasanya ditandai, supaya pembaca layar tidak salah ucap.
Huruf besar dan kecil dibedakan; yang lebih panjang didahulukan, misalnya `kartu SIM` sebelum `SIM`.

{meaning}

```yaml
KRYD:
  full: kegiatan rutin yang ditingkatkan
  about: Patroli yang ditambah pada jam rawan.
cooling system:
  full: pendinginan
  lang: en
```

## redirects.yaml

Alamat lama dan alamat barunya, satu baris satu alamat: `/2023/05/alamat-lama/: /2023/05/02/alamat-baru/`. Di
alamat lama terbit halaman kecil yang mengantar ke alamat baru. Alamat lama sebuah berita lebih baik ditulis
sebagai `aliases` di beritanya.
"""

REGISTER_FILES: Mapping[str, tuple[type, str]] = MappingProxyType(
    {
        "site.yaml": (Site, "Jati diri kantor: nama, alamat publik, telepon, akun, zona waktu."),
        "categories.yaml": (Category, "Rubrik, menurut urutan di menu. Berupa daftar."),
        "units.yaml": (Unit, "Satuan dan polsek, menurut urutan di halaman `/unit/`. Berupa daftar."),
        "official.yaml": (
            Official,
            "Siapa yang menjawab komentar atas nama kantor. Berupa daftar. Sudah diperiksa; lencana “Balasan"
            " resmi” sendiri diberikan dengan `newsroom comments approve --official`.",
        ),
        "banner.yaml": (
            Banner,
            "Pengumuman di atas semua halaman, dari `start` sampai `end`. Kosongkan `text` bila tidak ada.",
        ),
    }
)


def cell(text: str) -> str:
    r"""Return a text as one cell of a Markdown table.

    >>> cell("tag|unit")
    'tag\\|unit'
    """
    return " ".join(text.split()).replace("|", r"\|")


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [columns, ("---",) * len(columns), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines)


def meaning(spec: Spec, field: "Field[Any]") -> str:
    """Return what a field means, and what stands in for it when it is left out."""
    default = field.default
    if default is MISSING or default in (None, "", ()):
        return spec.about
    return f"{spec.about}; bila tidak ada: `{str(default).lower()}`"


def fields_table(record: type) -> str:
    """Return the table of a record's fields."""
    rows = (
        (f"`{name}`", NEEDS[spec.need], spec.kind.name, meaning(spec, field), f"`{spec.example}`")
        for name, (spec, field) in specs(record).items()
    )
    return table(COLUMNS, rows)


def nested_in(record: type) -> Iterator[tuple[str, type, bool]]:
    """Yield the fields of a record that hold records: name, the record of one item, whether it is a list."""
    for name, (_spec, field) in specs(record).items():
        for part in get_args(field.type):
            if part in NESTED:
                yield name, part, Ellipsis in get_args(field.type)


def nested_example(name: str, record: type, *, is_list: bool) -> str:
    """Return how a nested record is written, with what it must have."""
    lines = [spec.example for spec, _ in specs(record).values() if spec.need == "must"]
    first, rest = ("  - ", "    ") if is_list else ("  ", "  ")
    return "\n".join([f"{name}:", f"{first}{lines[0]}", *(f"{rest}{line}" for line in lines[1:])])


def nested_sections(record: type) -> str:
    """Return a section for each nested record."""
    return "\n".join(
        f"### {name}\n\n{fields_table(part)}\n\n```yaml\n{nested_example(name, part, is_list=is_list)}\n```\n"
        for name, part, is_list in nested_in(record)
    )


def front_matter_page() -> str:
    """Return ``docs/front-matter.md``."""
    return FRONT_MATTER.format(
        head=HEAD.format(source="newsroom/schema.py"),
        article=fields_table(Article),
        nested=nested_sections(Article),
        page=fields_table(Page),
        refused=table(("kunci", "perbaikan"), ((f"`{key}`", why) for key, why in REFUSED_KEYS.items())),
    )


def registers_page() -> str:
    """Return ``docs/registers.md``."""
    parts = []
    for name, (record, about) in REGISTER_FILES.items():
        parts += [f"## {name}\n\n{about}\n\n{fields_table(record)}\n", nested_sections(record)]
    return REGISTERS.format(
        head=HEAD.format(source="newsroom/registers.py"),
        parts="\n".join(filter(None, parts)),
        meaning=fields_table(Meaning),
    )


PAGES = MappingProxyType({"front-matter.md": front_matter_page, "registers.md": registers_page})


def main() -> int:
    """Write every page anew."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), "utf-8")
        print(f"docs/{name} ditulis.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
