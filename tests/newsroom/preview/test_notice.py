"""Before a first site exists the preview says what it waits for."""

from newsroom.preview.notice import not_built

SCRIPT = "<script src='/a.js'></script>"


def test_while_the_first_site_is_built_nothing_is_called_wrong() -> None:
    answer = not_built("", SCRIPT)
    page = answer.get_data(as_text=True)
    assert (answer.status_code, page.count("Situs sedang dibangun")) == (503, 2)
    assert "Perbaiki" not in page
    assert f"{SCRIPT}</body>" in page


def test_a_refused_build_is_told_as_text() -> None:
    page = not_built("content/a.md:1: <b>salah</b>", SCRIPT).get_data(as_text=True)
    assert page.count("Pratinjau belum dapat dibangun") == 2
    assert "content/a.md:1: &lt;b&gt;salah&lt;/b&gt;" in page
