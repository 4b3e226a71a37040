"""The registers come from the content folder, else from the project; what is wrong has its line."""

from pathlib import Path

import pytest

from newsroom.glossary import Glossary, Term
from newsroom.register_reader import read_registers
from newsroom.registers import register_files
from tests.newsroom.desk import PROJECT_CONTENT, Texts, write_content

CATEGORIES = """- slug: binkam
  label: Binkam
  description: Pembinaan keamanan warga.
"""
UNITS = """- slug: polsek-lembar
  name: Polsek Lembar
  kind: polsek
  place: Lombok Barat, NTB
"""
SITE = """name: Kabar Lembar
subtitle: Kabar dari Lembar
description: Berita kepolisian untuk warga Lembar.
address: https://lembar.example
office: Humas Polsek Lembar
timezone: Asia/Jayapura
"""
WHOLE = {"data/categories.yaml": CATEGORIES, "data/units.yaml": UNITS, "data/site.yaml": SITE}


def told(content: Path, files: Texts) -> list[str]:
    write_content(content, {**WHOLE, **files})
    _, problems = read_registers(content, content / "tidak-ada", lambda path: path.name)
    return [str(problem) for problem in problems]


def test_the_projects_own_registers_are_whole() -> None:
    registers, problems = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)
    assert problems == []
    assert registers.site
    assert registers.zone.key == "Asia/Makassar"


def test_a_register_is_taken_from_the_folder_and_a_missing_one_from_the_project(tmp_path: Path) -> None:
    write_content(tmp_path, {"data/units.yaml": UNITS})
    registers, problems = read_registers(tmp_path, PROJECT_CONTENT)
    assert problems == []
    assert [unit.name for unit in registers.units] == ["Polsek Lembar"]
    assert "Lantas" in [category.label for category in registers.categories]
    files = register_files(tmp_path, PROJECT_CONTENT)
    assert (files["units"], files["site"]) == (
        tmp_path / "data/units.yaml",
        PROJECT_CONTENT / "data/site.yaml",
    )


@pytest.mark.parametrize(
    ("number", "is_fine"),
    [("(0370) 123456", True), ("+62 370-123456", True), ("110", True), ("0370 hubungi SPKT", False)],
)
def test_numbers_are_written_as_people_write_them(tmp_path: Path, number: str, is_fine: bool) -> None:
    problems = told(tmp_path, {"data/units.yaml": f'{UNITS}  phone: "{number}"\n'})
    assert (problems == []) == is_fine


def test_entries_are_found_by_slug_and_name_in_any_case() -> None:
    choices = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)[0].choices()
    assert choices["categories"]["giat ops"] is choices["categories"]["giat-ops"]
    assert choices["units"]["polsek sekotong"].url == "unit/polsek-sekotong/"


def test_what_the_folder_leaves_out_may_be_missing(tmp_path: Path) -> None:
    write_content(tmp_path, WHOLE)
    registers, problems = read_registers(tmp_path, tmp_path)
    assert problems == []
    assert (registers.glossary, registers.redirects, registers.official, registers.banner) == (
        Glossary(),
        {},
        [],
        None,
    )


@pytest.mark.parametrize("name", ["categories", "units", "site"])
def test_a_portal_without_name_category_or_unit_is_refused(tmp_path: Path, name: str) -> None:
    for empty in ("", "# nanti\n"):
        (problem,) = told(tmp_path, {f"data/{name}.yaml": empty})
        assert problem.startswith(
            f"{name}.yaml: Daftar ini tidak ada atau kosong.\n    Perbaikan: isi misalnya “"
        )


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "categories",
            CATEGORIES + CATEGORIES.replace("Binkam", "Gakkum"),
            "categories.yaml:4: “binkam” ada dua kali.\n    Perbaikan: beri setiap butir slug yang berbeda",
        ),
        (
            "units",
            UNITS + UNITS.replace("slug: polsek-lembar", "slug: polsek-lain"),
            "units.yaml:6: “Polsek Lembar” ada dua kali.\n    Perbaikan: beri setiap butir name yang berbeda",
        ),
        (
            "units",
            UNITS.replace("kind: polsek", "kind: kantor"),
            "units.yaml:3: “kind” tidak mengenal “kantor”.\n"
            "    Perbaikan: pilih salah satu: polda, polres, polsek, satuan, seksi, layanan",
        ),
        (
            "units",
            UNITS.replace("polsek-lembar", "Polsek Lembar"),
            "units.yaml:1: “slug” tidak dapat dipakai: “Polsek Lembar”.\n"
            "    Perbaikan: tulis slug (huruf kecil, angka, tanda hubung), misalnya “polsek-sekotong”",
        ),
        (
            "site",
            SITE.replace("Asia/Jayapura", "Asia/Mataram"),
            "site.yaml:6: “timezone” tidak mengenal zona waktu “Asia/Mataram”.\n"
            "    Perbaikan: tulis misalnya “timezone: Asia/Makassar”",
        ),
        (
            "site",
            SITE.replace("lembar.example", "lembar.example/"),
            "site.yaml:4: “address” tidak dapat dipakai: “https://lembar.example/”.\n"
            "    Perbaikan: tulis alamat situs tanpa garis miring di akhir, misalnya “https://warta.example”",
        ),
        (
            "glossary",
            "- KTP\n",
            "glossary.yaml:1: Di sini diperlukan baris-baris “kunci: nilai”.\n"
            "    Perbaikan: tulis misalnya: KTP: kartu tanda penduduk",
        ),
        (
            "glossary",
            "KTP: kartu\nSIM: [a]\n",
            "glossary.yaml:2: “SIM” harus satu teks, bukan daftar.\n"
            "    Perbaikan: betulkan baris ini atau hapus",
        ),
        (
            "glossary",
            "R&D: penelitian\n",
            "glossary.yaml:1: “R&D” tidak dapat dipakai: “R&D”.\n"
            "    Perbaikan: tulis singkatan atau istilah, misalnya “KRYD”",
        ),
        (
            "glossary",
            "3C: tiga pencurian\n3c: tiga cara\n",
            "glossary.yaml:2: “3C” dan “3c” bertempat sama di halaman istilah.\n"
            "    Perbaikan: tulis salah satu saja",
        ),
        (
            "glossary",
            "KRYD:\n  about: Patroli pada jam rawan.\n",
            "glossary.yaml:2: “full” belum ada (kepanjangannya).\n"
            "    Perbaikan: tulis misalnya “full: kegiatan rutin yang ditingkatkan”",
        ),
        (
            "glossary",
            "cooling system:\n  full: pendinginan\n  lang: Inggris\n",
            "glossary.yaml:3: “lang” tidak dapat dipakai: “Inggris”.\n"
            "    Perbaikan: tulis kode bahasa (BCP 47), misalnya “en”",
        ),
        (
            "glossary",
            "…: titik-titik\n",
            "glossary.yaml:1: “…” tidak memuat huruf latin atau angka.\n    Perbaikan: tulis misalnya “KRYD”",
        ),
        (
            "redirects",
            "/lama/: https://lain.example/\n",
            "redirects.yaml:1: “/lama/” tidak dapat dipakai: “https://lain.example/”.\n"
            "    Perbaikan: tulis alamat di situs ini, misalnya “/2023/05/alamat-lama/”",
        ),
        (
            "official",
            "- name: Sihumas\n  unit: sihumas\n",
            "official.yaml:1: Satuan “sihumas” tidak ada dalam data/units.yaml.\n"
            "    Perbaikan: tulis slug satuan dari daftar itu",
        ),
        (
            "banner",
            "text: Jalur ditutup.\nstart: besok\n",
            "banner.yaml:2: “start” tidak dapat dibaca: “besok”.\n"
            "    Perbaikan: tulis misalnya “start: 2026-11-24 16:30”",
        ),
        (
            "banner",
            "text: Jalur ditutup.\nstart: 2026-11-25 16:30\nend: 2026-11-24 16:30\n",
            "banner.yaml:3: “end” lebih dulu daripada “start”.\n"
            "    Perbaikan: tulis tanggal sesudah pengumuman mulai",
        ),
    ],
)
def test_a_register_is_refused_in_these_words(tmp_path: Path, name: str, text: str, expected: str) -> None:
    assert told(tmp_path, {f"data/{name}.yaml": text}) == [expected]


def test_the_problems_of_all_registers_are_told_at_once(tmp_path: Path) -> None:
    found = told(tmp_path, {"data/site.yaml": b"\xff", "data/units.yaml": "- slug: a b\n"})
    assert {problem.partition(":")[0] for problem in found} == {"site.yaml", "units.yaml"}


def test_the_banner_counts_in_the_offices_zone(tmp_path: Path) -> None:
    write_content(tmp_path, {**WHOLE, "data/banner.yaml": "text: Jalur ditutup.\nstart: 2026-11-24 16:30\n"})
    registers, _ = read_registers(tmp_path, tmp_path)
    assert registers.banner
    assert str(registers.banner.start) == "2026-11-24 16:30:00+09:00"


def test_a_term_may_be_one_line_or_explained(tmp_path: Path) -> None:
    text = "SIM: surat izin mengemudi\nKRYD:\n  full: kegiatan rutin\n  about: Patroli pada jam rawan.\n"
    write_content(tmp_path, {**WHOLE, "data/glossary.yaml": text})
    registers, problems = read_registers(tmp_path, tmp_path)
    assert problems == []
    explained = Term("KRYD", "kegiatan rutin", "Patroli pada jam rawan.")
    assert list(registers.glossary) == [explained, Term("SIM", "surat izin mengemudi")]
