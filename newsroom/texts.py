"""Read a text file as UTF-8, or say in words what it is instead."""

from pathlib import Path

LARGEST = 2_000_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class UnreadableError(Exception):
    """A file that is no text of ours; the message says what it is, in Indonesian."""

    def __init__(self, message: str, remedy: str, line: int = 0) -> None:
        super().__init__(message)
        self.remedy = remedy
        self.line = line


def read_text(path: Path) -> str:
    """Return a file's text with plain line ends and no byte order mark. Raises UnreadableError."""
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableError(
                "Berkas ini terlalu besar untuk sebuah tulisan.",
                "foto disimpan di content/images, bukan di dalam teks",
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"Berkas ini tidak dapat dibuka ({error.strerror}).", "periksa nama dan hak aksesnya"
        ) from error
    return decoded(data)


def decoded(data: bytes) -> str:
    """Return bytes as text; see `read_text`."""
    if data.startswith(_UTF16) or b"\0" in data:
        line = data.partition(b"\0")[0].count(b"\n") + 1
        raise UnreadableError(
            "Berkas ini bukan teks UTF-8 (memuat byte kosong).",
            "simpan ulang sebagai “UTF-8” dari Notepad atau editor lain",
            line,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UnreadableError(
            "Berkas ini bukan teks UTF-8; ada huruf yang tidak terbaca.",
            "simpan ulang sebagai “UTF-8” dari Notepad atau editor lain",
            line,
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
