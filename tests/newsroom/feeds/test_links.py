"""A story leads back to the portal from anywhere."""

import pytest

from newsroom.feeds.links import absolute_links

SITE = "https://warta.example"


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ('<a href="/kontak/">', f'<a href="{SITE}/kontak/">'),
        ('<a href="/">', f'<a href="{SITE}/">'),
        ('<a href="#hasil">', f'<a href="{SITE}/2024/12/08/razia/#hasil">'),
        ('<a href="https://a.example/x">', '<a href="https://a.example/x">'),
        ('<a href="mailto:a@b.id">', '<a href="mailto:a@b.id">'),
        ('<a href="//a.example/">', '<a href="//a.example/">'),
        (
            '<img alt="a" src="/images/a-480.webp" '
            'srcset="/images/a-480.webp 480w, /images/a-800.webp 800w">',
            f'<img alt="a" src="{SITE}/images/a-480.webp" '
            f'srcset="{SITE}/images/a-480.webp 480w, {SITE}/images/a-800.webp 800w">',
        ),
        ('<code>&lt;a href="/x"&gt;</code> href="/y"', '<code>&lt;a href="/x"&gt;</code> href="/y"'),
        (
            """<img alt='papan "Lapor" href="/x" src="/y"' src="/a.webp">""",
            f"""<img alt='papan "Lapor" href="/x" src="/y"' src="{SITE}/a.webp">""",
        ),
        ("""<a href='/x"y'>""", f"""<a href='{SITE}/x"y'>"""),
        ('<img alt="lihat href=\'/x\'" src="/a.webp">', f'<img alt="lihat href=\'/x\'" src="{SITE}/a.webp">'),
    ],
)
def test_links_and_pictures_work_outside_the_portal(html: str, whole: str) -> None:
    assert absolute_links(html, SITE, "2024/12/08/razia/") == whole
