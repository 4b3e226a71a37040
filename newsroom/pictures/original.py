"""Is an original fit to be published? The head of the file tells nearly all, so this is cheap.

Only decoding finds a file that is damaged: ``newsroom.pictures.pixels`` does, before anything is published.
"""

import struct
import warnings
import zlib
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageFile

from newsroom.pictures.errors import PictureError
from newsroom.pictures.formats import has_its_end, reader_of
from newsroom.pictures.limits import LEAST_WIDTH, MOST_BYTES, MOST_PIXELS, MOST_SLENDER
from newsroom.pictures.models import Facts

# What readers raise for broken files
BROKEN = (
    *(OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, RuntimeError),
    *(struct.error, zlib.error),
)

BURST = "HEIF"  # telephones keep further shots of a moment in it; the first is the photograph
SWAPPED = (5, 6, 7, 8)  # EXIF orientations in which width and height change places
RESEND = "minta foto aslinya lagi kepada pengirim (sebagai dokumen), lalu simpan ulang"


def broken(name: str) -> PictureError:
    """Return what to say of a file that begins as a picture and does not go on as one."""
    return PictureError(f"Foto “{name}” rusak atau terpotong.", RESEND)


def read_bytes(path: Path) -> bytes:
    """Return the whole file, unless it is missing, empty or far too large."""
    try:
        size = path.stat().st_size
        if 0 < size <= MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        raise PictureError(
            f"Foto “{path.name}” tidak ada atau tidak dapat dibaca.", "periksa nama dan izin filenya"
        ) from error
    if not size:
        raise PictureError(f"Foto “{path.name}” kosong (0 bita).", RESEND)
    raise PictureError(
        f"File foto “{path.name}” terlalu besar: {size // 1_000_000} MB.",
        f"kecilkan sampai paling banyak {MOST_BYTES // 1_000_000} MB, misalnya lebar 2.400 piksel",
    )


def unchanged(path: Path, facts: Facts) -> bytes:
    """Return the whole file; raise when it is not the one any more of which the facts tell."""
    data = read_bytes(path)
    if sha256(data).hexdigest() != facts.digest:
        raise PictureError(f"Foto “{path.name}” berubah selagi dibaca.", "jalankan sekali lagi")
    return data


def opened(data: bytes, name: str) -> ImageFile.ImageFile:
    """Return the picture with its head read and no pixel decoded."""
    reader = reader_of(data)
    if reader is None:
        raise PictureError(
            f"“{name}” bukan foto JPEG, PNG, WebP, HEIC, atau AVIF, walaupun namanya mungkin berkata begitu.",
            "buka fotonya di aplikasi gambar, lalu simpan sebagai JPEG",
        )
    try:
        return reader(BytesIO(data))
    except BROKEN as error:
        raise broken(name) from error


def orientation(image: Image.Image) -> int:
    """Return how the camera was held: EXIF's number from 1 (upright) to 8; broken EXIF counts as upright."""
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif", b""))
        found = exif.get(ExifTags.Base.Orientation, 1)
    except BROKEN:
        return 1
    return found if found in range(1, 9) else 1


def _check(image: ImageFile.ImageFile, name: str, width: int) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(
            f"Foto “{name}” terlalu besar: {image.width} × {image.height} piksel.",
            "kecilkan, misalnya sampai lebar 2.400 piksel",
        )
    if image.format != BURST and getattr(image, "n_frames", 1) > 1:
        raise PictureError(
            f"“{name}” gambar bergerak.", "pakai foto biasa; video dapat ditautkan dari isi berita"
        )
    if width < LEAST_WIDTH:
        raise PictureError(
            f"Foto “{name}” terlalu kecil: lebar {width} piksel.",
            f"pakai foto dengan lebar paling sedikit {LEAST_WIDTH} piksel; yang terbaik 1.200 atau lebih",
        )
    if max(image.size) > MOST_SLENDER * min(image.size):
        raise PictureError(
            f"Foto “{name}” terlalu panjang dan sempit: {image.width} × {image.height} piksel.",
            "potong bagian yang penting, atau jadikan beberapa foto",
        )


def facts_of(data: bytes, name: str) -> Facts:
    """Return what the head of the file says, or raise what is wrong with it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd metadata, of which nothing is kept
        image = opened(data, name)
        turned = orientation(image)
    width, height = image.size[::-1] if turned in SWAPPED else image.size
    _check(image, name, width)
    if not has_its_end(data, str(image.format)):
        raise broken(name)
    return Facts(width, height, turned, str(image.format), sha256(data).hexdigest())


def read_facts(path: Path) -> Facts:
    """Return what the head of an original says, or raise what is wrong with it."""
    return facts_of(read_bytes(path), path.name)
