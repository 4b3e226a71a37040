"""The summary that is made when the writer gave none."""

import pytest

from newsroom.body.summary import first_sentences


@pytest.mark.parametrize(
    ("html", "limit", "summary"),
    [
        ("<p>Patroli berjalan aman.</p>", 200, "Patroli berjalan aman."),
        ("<h2>Awal</h2><p>Satu.</p><p>Dua.</p>", 200, "Satu. Dua."),
        ("<p>Polisi &amp; TNI <b>aman</b>. Warga senang.</p>", 25, "Polisi & TNI aman."),
        (
            "<p>Iptu Suriarta, SH., M.I.Kom. Hadir di sini. Warga senang.</p>",
            50,
            "Iptu Suriarta, SH., M.I.Kom. Hadir di sini.",
        ),
        (
            "<p>Warga Kec. Sekotong di Jl. Raya No. 5 hadir. Aman.</p>",
            45,
            "Warga Kec. Sekotong di Jl. Raya No. 5 hadir.",
        ),
        ("<p>“Kami aman.” Begitu kata warga yang ditemui petugas.</p>", 30, "“Kami aman.”"),
        ("<p>Pukul 16.30 Wita petugas berkeliling dusun tanpa henti</p>", 30, "Pukul 16.30 Wita petugas…"),
        ("<p>Pada tahun 2024. Lalu lagi dan lagi.</p>", 20, "Pada tahun 2024."),
        ("<p>" + "a" * 50 + "</p>", 20, "a" * 19 + "…"),
        ("<p>Satu dua, tiga empat</p>", 10, "Satu dua…"),
        ("<figure><img alt='x' src='/a.jpg'><figcaption>Foto</figcaption></figure><p>Teks.</p>", 99, "Teks."),
        ("<p>baris<br>baru\nlagi</p>", 99, "baris baru lagi"),
        ("<ul><li>butir</li></ul>", 99, ""),
        ("", 99, ""),
    ],
)
def test_it_ends_where_a_sentence_or_a_word_ends(html: str, limit: int, summary: str) -> None:
    assert first_sentences(html, limit) == summary
    assert len(summary) <= limit
