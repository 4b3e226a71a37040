"""The head of a file says whether it is fit to be published; every refusal says what to do."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from newsroom.pictures import original
from newsroom.pictures.errors import PictureError
from newsroom.pictures.formats import has_its_end
from newsroom.pictures.original import facts_of, read_facts
from tests.newsroom.pictures.samples import bytes_of, camera_exif, halves, noise, saved


def png_head(width: int, height: int) -> bytes:
    """Return the head of a PNG that promises a size and holds hardly anything."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_the_formats_of_telephones_are_read(form: str) -> None:
    facts = facts_of(bytes_of(halves(800, 600), form), "a")
    assert (facts.width, facts.height, facts.orientation, facts.format) == (800, 600, 1, form)
    assert len(facts.digest) == 64


@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (800, 600)), (3, (800, 600)), (6, (600, 800)), (8, (600, 800))]
)
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_the_size_is_that_of_the_upright_picture(form: str, orientation: int, size: tuple[int, int]) -> None:
    facts = facts_of(bytes_of(halves(800, 600), form, exif=camera_exif(orientation)), "a")
    assert (facts.width, facts.height) == size


@pytest.mark.parametrize("exif", [b"Exif\0\0kosong, bukan EXIF", b"Exif\0\0II*\0\xff\xff\xff\x7f"])
def test_broken_exif_does_not_refuse_a_picture(exif: bytes) -> None:
    assert facts_of(bytes_of(halves(800, 600), "JPEG", exif=exif), "a").orientation == 1


def animated(form: str) -> bytes:
    more = [Image.new("RGB", (300, 300), "blue")]
    return bytes_of(Image.new("RGB", (300, 300), "red"), form, save_all=True, append_images=more)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<!doctype html><script>alert(1)</script>", "bukan foto JPEG, PNG, WebP, HEIC, atau AVIF"),
        (
            b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
            "bukan foto JPEG, PNG, WebP, HEIC, atau AVIF",
        ),
        (b"GIF89a" + b"\0" * 50, "bukan foto JPEG, PNG, WebP, HEIC, atau AVIF"),
        (b"BM" + b"\0" * 50, "bukan foto JPEG, PNG, WebP, HEIC, atau AVIF"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "rusak atau terpotong"),
        (b"\xff\xd8\xff\xe0", "rusak atau terpotong"),
        (b"\x89PNG\r\n\x1a\n\0\0", "rusak atau terpotong"),
        (bytes_of(halves(800, 600), "WEBP")[:-200], "rusak atau terpotong"),
        (png_head(30_000, 30_000), "terlalu besar: 30000 × 30000 piksel"),
        (animated("PNG"), "gambar bergerak"),
        (animated("WEBP"), "gambar bergerak"),
        (animated("AVIF"), "gambar bergerak"),
        (bytes_of(halves(150, 400), "PNG"), "terlalu kecil: lebar 150 piksel"),
        (bytes_of(halves(250, 2501), "PNG"), "terlalu panjang dan sempit: 250 × 2501 piksel"),
        (bytes_of(halves(2501, 250), "JPEG"), "terlalu panjang dan sempit: 2501 × 250 piksel"),
        (bytes_of(halves(400, 150), "JPEG", exif=camera_exif(6)), "terlalu kecil: lebar 150 piksel"),
    ],
)
def test_what_is_no_fit_picture_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(PictureError) as caught:
        facts_of(data, "razia.jpg")
    assert says in caught.value.message
    assert "“razia.jpg”" in caught.value.message
    assert caught.value.remedy


def test_further_shots_of_a_moment_in_a_heic_are_no_animation() -> None:
    data = bytes_of(halves(800, 600), "HEIF", save_all=True, append_images=[halves(800, 600, top="white")])
    assert facts_of(data, "a").width == 800


@pytest.mark.parametrize("form", ["HEIF", "AVIF"])
@pytest.mark.parametrize("part", [0.3, 0.99])
def test_modern_files_that_are_cut_off_are_refused(form: str, part: float) -> None:
    data = bytes_of(halves(800, 600), form)
    with pytest.raises(PictureError, match="rusak atau terpotong"):
        facts_of(data[: int(len(data) * part)], "a")


@pytest.mark.parametrize(("form", "name"), [("PNG", "a.jpg"), ("HEIF", "a.jpg"), ("JPEG", "a.heic")])
def test_a_wrong_ending_does_not_matter(tmp_path: Path, form: str, name: str) -> None:
    (tmp_path / name).write_bytes(bytes_of(halves(800, 600), form))
    assert read_facts(tmp_path / name).format == form


def test_a_telephone_that_keeps_a_second_picture_in_the_file_is_no_animation() -> None:
    more = [halves(300, 300)]
    data = bytes_of(halves(800, 600), "MPO", save_all=True, append_images=more)
    assert facts_of(data, "a").width == 800


def test_a_photograph_with_a_video_behind_it_is_no_broken_one() -> None:
    photo = bytes_of(noise(400, 300), "JPEG", progressive=True)
    video = b"\0\0\0\x18ftypmp42" + bytes_of(noise(100, 100), "JPEG")[:-2]  # its last mark is no end
    assert facts_of(photo + video, "a").width == 400
    for part in (0.3, 0.9):
        with pytest.raises(PictureError, match="rusak atau terpotong"):
            facts_of(photo[: int(len(photo) * part)], "a")


def test_missing_and_empty_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "kosong.jpg").touch()
    with pytest.raises(PictureError, match="kosong"):
        read_facts(tmp_path / "kosong.jpg")
    with pytest.raises(PictureError, match="tidak ada"):
        read_facts(tmp_path / "hilang.jpg")


def test_a_file_of_too_many_bytes_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "a.jpg", halves())
    monkeypatch.setattr(original, "MOST_BYTES", path.stat().st_size - 1)
    monkeypatch.setattr(Path, "read_bytes", lambda _path: pytest.fail("was read"))
    with pytest.raises(PictureError, match="terlalu besar"):
        read_facts(path)


def test_no_pixel_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytes_of(halves(640, 480), "JPEG")
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda _image: pytest.fail("was decoded"))
    assert facts_of(data, "a").width == 640


JPEG_SCAN, JPEG_END = "\xff\xda\0\x04hd", "\xff\xd9"
JPEG_HEAD = f"\xff\xd8\xff\xe1\0\x0aExif..{JPEG_END}{JPEG_SCAN}"


@pytest.mark.parametrize(
    ("data", "form", "whole"),
    [
        (f"{JPEG_HEAD}..", "JPEG", False),  # the small picture in its EXIF has its end
        (f"{JPEG_HEAD}..{JPEG_END}", "JPEG", True),
        (f"{JPEG_HEAD}\xff\x00\xff\xd0..{JPEG_SCAN}..{JPEG_END}", "JPEG", True),
        (f"{JPEG_HEAD}\xff\x00\xff\xd0..{JPEG_SCAN}..", "JPEG", False),
        (f"{JPEG_HEAD}..{JPEG_END} and a video of the telephone: {JPEG_SCAN}", "JPEG", True),
        ("\x89PNG..IDAT..", "PNG", False),
        ("\x89PNG..IDAT..\0\0\0\0IEND\xaeB`\x82", "PNG", True),
        ("RIFF..", "WEBP", True),
    ],
)
def test_a_transfer_that_broke_off_is_seen_without_decoding(data: str, form: str, whole: bool) -> None:
    assert has_its_end(data.encode("latin-1"), form) is whole
