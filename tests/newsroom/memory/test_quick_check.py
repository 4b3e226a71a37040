"""The check in short never passes what the check refuses, and both tell the same."""

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from newsroom.memory.known import KnownSource
from newsroom.problems import report
from tests.newsroom.desk import NOW, Texts, story
from tests.newsroom.memory.remembering import RememberingDesk

A, B, PAGE = "articles/a.md", "articles/b.md", "pages/kontak.md"
KONTAK = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"
SOUND: Texts = {
    A: story("tags: [razia]", "aliases: [/lama/a/]"),
    B: story("aliases: [/lama/b/]", date="2024-11-02", body="Baca [itu](/2024/12/08/a/)."),
    PAGE: KONTAK,
}


def link(address: str) -> str:
    return story(body=f"Baca [itu]({address}).", date="2024-11-02")


# What is added or changed, and which files are to blame
Case = tuple[Texts, set[str]]
MISTAKES: dict[str, Case] = {
    "two files for one address": ({"articles/2024/a.md": story()}, {A, "articles/2024/a.md"}),
    "a draft with the address of another": ({"articles/2024/a.md": story("status: draft")}, {A}),
    "an old address of two": ({B: story("aliases: [/lama/a]", date="2024-11-02")}, {B}),
    "an old address that is one's own": ({A: story("aliases: [/2024/12/08/a/]")}, {A}),
    "an old address that is another's": ({B: story("aliases: [/2024/12/08/a/]", date="2024-11-02")}, {B}),
    "an old address that is a page's": ({A: story("aliases: [/kontak/]")}, {A}),
    "an old address of the portal": ({A: story("aliases: [/category/x/]")}, {A}),
    "an old address that is redirected": ({"data/redirects.yaml": "/lama/a/: /kontak/\n"}, {A}),
    "a link that leads nowhere": ({B: link("/tidak/ada/")}, {B}),
    "a link to a file without a slash": ({B: link("/2024/12/08/a")}, {B}),
    "a link to a draft": ({A: story("status: draft")}, {B}),
    "a link to what is held": ({A: story(date="2025-03-01")}, {B}),
    "a link to what was deleted": ({A: "", B: link("/2024/12/08/c/")}, {B}),
    "a link to a list that is empty": ({B: link("/tag/helm/")}, {B}),
    "a link to a month without news": ({B: link("/2024/10/")}, {B}),
    "a link to the topic of what was withdrawn": (
        {
            A: story("tags: [razia]", "withdrawn: {date: 2024-12-20, reason: Keterangan keliru.}"),
            B: link("/tag/razia/"),
        },
        {B},
    ),
    "a link of a page": ({PAGE: KONTAK.replace("kami.", "[kami](/tidak/).")}, {PAGE}),
    "a link without a slash at its begin": ({B: link("arsip/")}, {B}),
    "a link with the own host": ({B: link("https://warta-kamtibmas.example/arsip/")}, {B}),
    "a link without an address": ({B: link("")}, {B}),
    "a link to no part of the page": ({B: link("#hasil")}, {B}),
    "a link that cannot be read": ({B: link("https://[")}, {B}),
}
WITH_REGISTERS: dict[str, Texts] = {
    "a redirect from an article": {"data/redirects.yaml": "/2024/12/08/a/: /kontak/\n"},
    "a redirect from a page": {"data/redirects.yaml": "/kontak: /2024/12/08/a/\n"},
    "a redirect of the portal": {"data/redirects.yaml": "/category/binkam/: /kontak/\n"},
    "a redirect that leads nowhere": {"data/redirects.yaml": "/kuno/: /tidak/ada/\n"},
    "a redirect to another": {"data/redirects.yaml": "/kuno/: /tua/\n/tua/: /kontak/\n"},
    "a redirect to a draft": {
        "data/redirects.yaml": "/kuno/: /2024/12/08/c/\n",
        "articles/c.md": story("status: draft"),
    },
    "a picture beside articles": {"articles/razia.jpg": b"\xff\xd8"},
    "a file that is no article": {"articles/razia.txt": "Isi."},
    "no news": {A: "", B: ""},
}


@pytest.fixture
def desk(desk: RememberingDesk) -> RememberingDesk:
    desk.write(SOUND)
    desk.read()
    return desk


def write(desk: RememberingDesk, files: Texts) -> None:
    """Write the files; one without a text is deleted."""
    desk.write(files)
    for name in (name for name, text in files.items() if not text):
        (desk.content / name).unlink()


def test_sound_content_is_sound(desk: RememberingDesk) -> None:
    assert desk.told() == desk.told_without() == ""


@pytest.mark.parametrize("mistake", MISTAKES)
def test_whoever_is_to_blame_is_suspected_and_told_in_the_words_of_the_check(
    desk: RememberingDesk, mistake: str
) -> None:
    files, blamed = MISTAKES[mistake]
    write(desk, files)
    library, memory = desk.read()
    assert not memory.is_sound(library)
    assert memory.suspicious >= blamed
    told = desk.told_without()
    assert told
    assert report(memory.problems(library)) == told
    assert desk.told() == told, "the second time"


@pytest.mark.parametrize("mistake", WITH_REGISTERS)
def test_a_mistake_beside_the_articles_is_told_in_the_words_of_the_check(
    desk: RememberingDesk, mistake: str
) -> None:
    write(desk, WITH_REGISTERS[mistake])
    told = desk.told_without()
    assert told
    assert desk.told() == told
    assert desk.told() == told, "the second time"


@pytest.mark.parametrize("kind", ["aliases: [/lama/c/]", "aliases: [/2024/12/08/c/]"])
def test_who_clashes_with_a_file_that_has_mistakes_is_told_with_the_line(
    desk: RememberingDesk, kind: str
) -> None:
    desk.write({"articles/c.md": story("aliases: [/lama/c/]", category="Binkan")})
    desk.write({B: story(kind, date="2024-11-02")})
    assert desk.told() == desk.told_without()
    assert ":6: Alamat lama" in desk.told()


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/arsip/",
        "/kontak/",
        "/category/binkam/",
        "/unit/polsek-sekotong/",
        "/tag/razia/",
        "/2024/",
        "/2024/12/",
        "/lama/a/",
        "/2024/12/08/a/?dari=sini#atas",
        "https://www.polri.go.id/",
        "mailto:humas@contoh.id",
        "tel:110",
        "#komentar-3",
    ],
)
def test_what_is_sound_is_not_suspected(desk: RememberingDesk, address: str) -> None:
    desk.write({B: link(address)})
    for _ in range(2):
        library, memory = desk.read()
        assert memory.is_sound(library)
    assert all(isinstance(source, KnownSource) for source in library.sources)


ADDRESSES = [
    *(f"/2024/12/0{day}/{name}/" for day in (1, 2) for name in "abc"),
    *("/lama/1/", "/lama/2/", "/lama/2", "/kontak/", "/tentang/", "/arsip/", "/tag/helm/", "/tag/razia/"),
    *("/2024/", "/2024/12/", "/2025/", "/category/binkam/", "/unit/x/", "/kuno/", "#hasil", "#isi", "arsip/"),
]
MOMENTS = ["2024-12-01 08:00", "2024-12-02 08:00", "2025-01-01 12:00", "2025-02-01 12:00"]


def some_article(chance: Random) -> str:
    """Return an article that may clash with others in many ways."""
    lines = [
        *([f"aliases: [{', '.join(chance.sample(ADDRESSES[6:11], 2))}]"] if chance.random() < 0.3 else []),
        *([f"tags: [{chance.choice(['helm', 'razia'])}]"] if chance.random() < 0.5 else []),
        *(["status: draft"] if chance.random() < 0.2 else []),
        *([f"expires: {chance.choice(MOMENTS[2:])}"] if chance.random() < 0.2 else []),
    ]
    body = " ".join(f"Baca [itu]({chance.choice(ADDRESSES)})." for _ in range(chance.choice([0, 0, 1, 2])))
    category = "Binkan" if chance.random() < 0.07 else "Binkam"
    date = chance.choice(MOMENTS)
    if f"expires: {date}" in lines:
        lines = []
    return story(*lines, date=date, category=category, body=body or "Isi.")


@pytest.mark.parametrize("seed", range(8))
def test_after_any_changes_both_tell_the_same(seed: int, tmp_path: Path, settled: None) -> None:
    chance = Random(seed)  # noqa: S311 - a desk for a test, no secret
    desk, now = RememberingDesk(tmp_path), NOW
    names = [f"articles/{folder}{name}.md" for folder in ("", "x/") for name in "abc"]
    desk.write({name: some_article(chance) for name in names[:4]} | {PAGE: KONTAK})
    for step in range(6):
        for name in chance.sample(names, chance.choice([0, 1, 1, 2])):
            desk.write({name: some_article(chance)})
        if chance.random() < 0.3:
            (desk.content / chance.choice(names)).unlink(missing_ok=True)
        if chance.random() < 0.3:
            old, new = chance.choice(["/kuno/", "/2024/12/01/a/"]), chance.choice(ADDRESSES[:15])
            desk.write({"data/redirects.yaml": f"{old}: {new}\n"})
        now = now + timedelta(days=chance.choice([0, 0, 20, -5]))
        told = desk.told_without(now)
        assert desk.told(now) == told, f"step {step} at {now}"
        assert desk.told(now) == told, f"step {step} at {now}, again"


def test_a_held_article_that_comes_out_makes_its_links_sound(desk: RememberingDesk) -> None:
    desk.write({A: story(date="2025-03-01 08:00"), B: link("/2025/03/01/a/")})
    assert "tidak menuju halaman mana pun" in desk.told()
    coming = datetime.fromisoformat("2025-03-01T00:00:00+00:00")
    assert "tidak menuju" in desk.told(coming - timedelta(seconds=1))
    assert desk.told(coming) == desk.told_without(coming) == ""
