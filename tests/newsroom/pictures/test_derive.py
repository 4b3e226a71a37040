"""Every kind of original becomes right pictures that tell nothing but what they show."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from newsroom.pictures.cache import Cache
from newsroom.pictures.derive import derive, encoded
from newsroom.pictures.errors import PictureError
from newsroom.pictures.models import Derived, Encoding
from newsroom.pictures.original import read_facts
from newsroom.pictures.recipes import PHONE, PHONE_WIDTH, READER, derived_of, for_sharing
from newsroom.pictures.traces import traces
from tests.newsroom.pictures.samples import (
    BLUE,
    RED,
    XMP,
    alike,
    bytes_of,
    camera_exif,
    colour,
    halves,
    noise,
    saved,
)

TELLTALES = (
    b"Exif",
    b"EXIF",
    b"ICC_PROFILE",
    b"ICCP",
    b"XMP ",
    b"ns.adobe.com",
    b"secret",
    b"rahasia",
    b"Petugas",
)


def made(source: Path, cache: Path) -> list[Path]:
    """Return the files of an original: those of pages, the narrowest first, and the one for previews."""
    facts = read_facts(source)
    return list(derive(source, facts, derived_of(source.name, facts), Cache(cache)).values())


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.jpg", {"comment": b"rahasia", "xmp": XMP}),
        ("a.png", {}),
        ("a.webp", {"xmp": XMP}),
        ("a.avif", {"xmp": XMP}),
        ("a.heic", {"xmp": XMP}),
    ],
)
def test_no_file_tells_more_than_it_shows(tmp_path: Path, name: str, options: dict[str, bytes]) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = camera_exif(1)
    source = saved(tmp_path / name, halves(), exif=exif, icc_profile=profile, **options)
    assert b"Petugas" in source.read_bytes()
    assert traces(source.read_bytes())
    for path in made(source, tmp_path / "cache"):
        assert [mark for mark in TELLTALES if mark in path.read_bytes()] == []
        assert traces(path.read_bytes()) == []
        with Image.open(path) as image:
            assert not image.getexif()
            assert set(image.info) <= {
                "jfif",
                "jfif_version",
                "jfif_unit",
                "jfif_density",
                "progressive",
                "progression",
                "loop",
                "background",
                "timestamp",
                "duration",
            }


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.avif", "a.heic"])
@pytest.mark.parametrize(
    ("orientation", "red_at"), [(1, (0.5, 0.2)), (3, (0.5, 0.8)), (6, (0.8, 0.5)), (8, (0.2, 0.5))]
)
def test_pictures_are_turned_upright(
    tmp_path: Path, name: str, orientation: int, red_at: tuple[float, float]
) -> None:
    source = saved(tmp_path / name, halves(), exif=camera_exif(orientation))
    *pages, _wide, _less_wide, _square, _share = made(source, tmp_path / "cache")
    for path in pages:
        assert alike(colour(path, *red_at), RED)


@pytest.mark.parametrize("size", [(900, 1200), (300, 200), (3000, 600)])
def test_a_preview_of_another_shape_shows_the_whole_picture_on_a_ground_of_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    share = made(saved(tmp_path / "a.png", halves(*size)), tmp_path / "cache")[-1]
    with Image.open(share) as image:
        assert image.size == (1200, 630)
    assert alike(colour(share, 0.5, 0.35), RED)
    assert alike(colour(share, 0.5, 0.65), BLUE)
    corner = colour(share, 0.01, 0.02)
    assert corner[0] > corner[1] + 40
    assert sum(corner) < sum(RED)


def grey16(width: int, height: int) -> Image.Image:
    """Return sixteen-bit grey: the upper half a quarter bright, the lower half three quarters."""
    image = Image.new("I;16", (width, height), 16_448)
    image.paste(49_344, (0, height // 2, width, height))
    return image


def transparent_palette() -> Image.Image:
    image = halves().quantize(4)
    image.info["transparency"] = image.getpixel((5, 5))
    return image


def see_through() -> Image.Image:
    image = halves().convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 640, 240))
    return image


WHITE = (255, 255, 255)


@pytest.mark.parametrize(
    ("name", "image", "top", "bottom"),
    [
        ("cmyk.jpg", halves().convert("CMYK"), RED, BLUE),
        ("grey.jpg", halves().convert("L"), (81, 81, 81), (60, 60, 60)),
        ("grey16.png", grey16(640, 480), (64, 64, 64), (192, 192, 192)),
        ("palette.png", halves().quantize(4), RED, BLUE),
        ("palette-transparent.png", transparent_palette(), WHITE, BLUE),
        ("transparent.png", see_through(), WHITE, BLUE),
        ("transparent.webp", see_through(), WHITE, BLUE),
        ("grey-alpha.png", see_through().convert("LA"), WHITE, (60, 60, 60)),
        ("black-and-white.png", halves(top="white", bottom="black").convert("1"), WHITE, (0, 0, 0)),
    ],
)
def test_every_kind_of_pixels_ends_in_a_right_picture(
    tmp_path: Path, name: str, image: Image.Image, top: tuple[int, ...], bottom: tuple[int, ...]
) -> None:
    transparency = {"transparency": image.info["transparency"]} if "transparency" in image.info else {}
    for path in made(saved(tmp_path / name, image, **transparency), tmp_path / "cache"):
        assert alike(colour(path, 0.5, 0.2), top), path
        assert alike(colour(path, 0.5, 0.8), bottom), path


def test_colours_of_another_profile_become_those_of_the_web(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"----").replace(b"bXYZ", b"rXYZ").replace(b"----", b"bXYZ")
    plain = made(saved(tmp_path / "a.png", halves()), tmp_path / "cache")
    changed = made(saved(tmp_path / "b.png", halves(), icc_profile=swapped), tmp_path / "cache")
    unfit = made(saved(tmp_path / "c.png", halves(), icc_profile=lab), tmp_path / "cache")
    junk = made(saved(tmp_path / "d.png", halves(), icc_profile=b"rahasia"), tmp_path / "cache")
    assert alike(colour(changed[0], 0.5, 0.2), RED[::-1])
    assert colour(plain[0], 0.5, 0.2) == colour(unfit[0], 0.5, 0.2) == colour(junk[0], 0.5, 0.2)


def test_files_have_the_size_that_templates_print(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.jpg", halves(1001, 667), exif=camera_exif(6))
    facts = read_facts(source)
    files = derived_of("a.jpg", facts)
    places = derive(source, facts, files, Cache(tmp_path / "cache"))
    for file in files:
        with Image.open(places[file.path]) as image:
            assert (image.width, image.height, image.format) == (
                file.width,
                file.height,
                file.encoding.format,
            )


def test_the_preview_is_never_too_heavy_for_chat_applications(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.jpg", noise(1600, 1200), quality=95)
    facts = read_facts(source)
    (share,) = derive(source, facts, [for_sharing("a.jpg", facts)], Cache(tmp_path / "cache")).values()
    assert share.stat().st_size <= 300_000
    with Image.open(share) as image:
        assert image.size == (1200, 630)


@pytest.mark.slow
def test_what_a_telephone_takes_gives_way_in_quality_but_only_so_far() -> None:
    def sized(image: Image.Image, encoding: Encoding) -> int:
        return len(encoded(image, Derived("a.avif", PHONE_WIDTH, 320, encoding, "a")))

    worst, calm = noise(PHONE_WIDTH, 320), halves(PHONE_WIDTH, 320)
    restless = Image.blend(calm, worst, 0.22)
    assert sized(restless, PHONE) <= PHONE.limit < sized(restless, READER)
    assert PHONE.limit < sized(worst, PHONE) == sized(worst, replace(PHONE, limit=0, quality=PHONE.least))
    assert sized(calm, PHONE) == sized(calm, replace(PHONE, limit=0))


def test_the_same_original_gives_the_same_bytes(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.jpg", noise(300, 200))
    first, second = made(source, tmp_path / "one"), made(source, tmp_path / "two")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_a_second_run_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = saved(tmp_path / "a.jpg", halves())
    first = made(source, tmp_path / "cache")
    monkeypatch.setattr("newsroom.pictures.derive.pixels", lambda *_args: pytest.fail("was decoded"))
    assert made(source, tmp_path / "cache") == first


def test_only_what_is_missing_or_empty_is_made_again(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.jpg", halves())
    first, second, *_ = made(source, tmp_path / "cache")
    whole, untouched = first.read_bytes(), second.stat().st_mtime_ns
    first.write_bytes(b"")
    made(source, tmp_path / "cache")
    assert (first.read_bytes(), second.stat().st_mtime_ns) == (whole, untouched)


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize("part", [0.5, 0.95])
def test_a_file_that_is_cut_off_is_told_and_nothing_kept(tmp_path: Path, form: str, part: float) -> None:
    data = bytes_of(noise(900, 600), form)
    source = tmp_path / "a.jpg"
    source.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(PictureError, match="rusak atau terpotong"):
        made(source, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_an_original_that_changes_meanwhile_does_not_enter_the_cache(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.jpg", halves())
    facts = read_facts(source)
    saved(source, noise(300, 300))
    with pytest.raises(PictureError, match="berubah"):
        derive(source, facts, derived_of("a.jpg", facts), Cache(tmp_path / "cache"))
