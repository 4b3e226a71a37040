"""What WhatsApp, Word and WordPress leave in a text is told; what only looks like it passes."""

import pytest

from newsroom.body.habits import habits


def lines(text: str) -> list[int]:
    return [problem.line for problem in habits(text, "razia.md", 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Yang dibawa:\n- senter\n- peluit", [2]),
        ("Yang dibawa:\n* senter", [2]),
        ("Caranya:\n1. datang\n2. lapor", [2]),
        ("Caranya:\n1) datang\n2) lapor", [2]),
        ("> Kutipan\n- senter", [2]),
        ("| a | b |\n|---|---|\n| c | d |\n- e", [4]),
        ("- senter\n1. datang", [2]),
        ("• senter\n• peluit\n\nLalu:\n· topi", [1, 5]),
        ("– senter\n– peluit", [1]),
        ("- senter\n  - baterai\n  - lampu", [2, 3]),
        ("1. senter\n   - baterai", [2]),
        ("- senter\n\n  - baterai", [3]),
        ("- senter\n    - baterai\n      - isi ulang", [3]),
        ('[caption id="a"]Foto[/caption]', [1]),
        ("Isi.\n\n[gallery]\n\n[gallery ids=1]\n\n[embed]https://contoh.id[/embed]", [3, 5, 7]),
        ("[08/12/24 16.30] Humas: aman", [1]),
        ("[08/12/2024, 16.30.15] +62 812: aman\n\n08/12/24 16.30 - Humas: aman", [1, 3]),
    ],
)
def test_a_habit_is_told_where_it_shows(text: str, told: list[int]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Yang dibawa:\n\n- senter\n- peluit\n  dan topi\n\nLalu pulang.",
        "## Yang dibawa\n- senter",
        "Yang dibawa\n---\n- senter",
        "- senter\n    - baterai\n        - isi ulang",
        "- senter\n\n    Baterainya penuh.\n\n    - baterai",
        " - senter\n - peluit",
        "- senter\n\nLalu.\n\n  - topi",
        "1. datang\n2. lapor\n\n- senter",
        "Pada tahun\n2024. Lalu berganti.",
        "1) Datang ke kantor.",
        "*PENTING*\n**Warga** diminta\n-warga lain juga.",
        "Patroli Sekotong–Lembar — aman — hingga pagi.",
        "– Kata Kapolsek, warga aman.",
        "Kata Kapolsek\n– lewat telepon – warga aman.",
        "[gallery](/foto/), [video](/video/), [VIDEO], [embed][1] dan [caption](/c/).",
        "Pukul 16.30: apel.\n\n08/12/2024 warga berkumpul.",
        "Contoh `[gallery]` dan:\n\n```\nTeks\n- butir\n• butir\n```",
        "",
    ],
)
def test_what_only_looks_like_it_passes(text: str) -> None:
    assert lines(text) == []


def test_bullets_of_print_are_told_once_for_all_of_them() -> None:
    (problem,) = habits("Yang dibawa:\n• senter\n• peluit\n• topi", "razia.md", 8)
    assert (problem.line, problem.message) == (9, "Tanda “•” tidak menjadi daftar (3 baris).")
