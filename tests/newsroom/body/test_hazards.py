"""What the check refuses in a body, and what it must let pass."""

import pytest

from newsroom.body.hazards import hazards
from newsroom.body.markdown import to_html
from newsroom.body.marks import marks
from newsroom.problems import Problem
from tests.newsroom.body.payloads import LOOK_ALIKES, SCRIPTS, SHOWN_AS_TEXT


def found(text: str, line: int = 1) -> list[Problem]:
    return hazards(to_html(text), text, "razia.md", line)


@pytest.mark.parametrize("text", SCRIPTS)
def test_a_script_is_refused_however_it_is_hidden(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", SHOWN_AS_TEXT)
def test_a_tag_that_markdown_takes_for_text_is_shown_as_text(text: str) -> None:
    assert found(text) == []
    assert [mark.name for mark in marks(to_html(text)) if mark.kind == "open"] == ["p"] * (
        1 + text.count("\n\n")
    )


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_dangerous_passes(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<script>x()</script>", "“<script>” memuat program; berita tidak boleh menjalankan program."),
        ("<b onclick='x()'>a</b>", "“onclick” pada “<b>” menjalankan program."),
        ("<b id='isi'>a</b>", "“id” pada “<b>” mengatur tampilan; tampilan berita diatur oleh portal."),
        ("[a](javascript:x)", "Alamat “javascript:x” memakai jenis “javascript:” yang tidak diizinkan."),
        (
            "[a]({static}../x.pdf)",
            "“{static}../x.pdf” adalah singkatan alamat yang tidak dipakai di portal ini.",
        ),
        ("[a]({filename}x.md)", "“{filename}x.md” adalah singkatan alamat yang tidak dipakai di portal ini."),
        ("![a]({attach}x.jpg)", "“{attach}x.jpg” adalah singkatan alamat yang tidak dipakai di portal ini."),
        ("[a](|filename|x.md)", "“|filename|x.md” adalah singkatan alamat yang tidak dipakai di portal ini."),
        ("[a](//x.example/)", "Alamat “//x.example/” tidak lengkap."),
        ("![a](https://x.example/a.jpg)", "Gambar “https://x.example/a.jpg” diambil dari situs lain."),
        (
            "![a](C:/foto/a.jpg)",
            "“C:/foto/a.jpg” adalah alamat di komputer Anda; pembaca tidak dapat membukanya.",
        ),
        ("a <b>tebal", "“<b>” dibuka tetapi tidak ditutup."),
        ("tebal</b> a", "“</b>” menutup sesuatu yang tidak dibuka."),
        (
            "<nama> hilang",
            "“<nama>” terbaca sebagai perintah HTML, bukan sebagai tulisan, dan tidak dikenal.",
        ),
        ("<li>a</li>", "“<li>” berdiri di luar daftar atau tabel."),
        ("<i lang='Inggris'>a</i>", "“Inggris” bukan kode bahasa."),
        ("<b lang='en'>a</b>", "“lang” pada “<b>” tidak dipakai di dalam berita."),
    ],
)
def test_the_message_says_what_is_wrong(text: str, message: str) -> None:
    assert message in [problem.message for problem in found(text)]


@pytest.mark.parametrize("text", ["# Judul lagi", "Judul lagi\n==========", "<h1>Judul lagi</h1>"])
def test_a_second_title_is_sent_down_one_level(text: str) -> None:
    (problem,) = found(f"Pembuka.\n\n{text}", line=10)
    assert problem.line in {12, 13}
    assert problem.remedy == "tulis subjudul dengan dua tanda pagar, misalnya “## Hasil patroli”"


def test_each_hazard_is_told_with_its_own_line() -> None:
    text = "Awal `<script>`.\n\n<script>a()</script>\n\nTeks.\n\n"
    text += "[x](java&#115;cript:b) dan\n<b onclick=c>d</b>\n\n<SCRIPT>e</SCRIPT>"
    assert sorted(problem.line for problem in found(text, line=20)) == [22, 26, 27, 29]


def test_what_the_sanitiser_would_drop_is_never_dropped_in_silence() -> None:
    (problem,) = found("<table><tr><td>a</td></tr>hilang</table>")
    assert problem.message.startswith("Sebagian HTML di dalam isi tidak dapat dibaca dengan pasti")


def test_a_body_full_of_hazards_is_not_answered_with_thousands_of_lines() -> None:
    assert len(found("<i onclick=a>b</i> " * 400)) == 50
