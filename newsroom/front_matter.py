"""Cut a file into its front matter (YAML between ``---`` lines) and its body."""

from dataclasses import dataclass

EXAMPLE = (
    "mulai berkas dengan data di antara dua garis, misalnya:\n"
    "    ---\n    title: Patroli malam di Sekotong berjalan aman\n    date: 2024-12-08 16:30\n"
    "    category: Binkam\n    unit: Polsek Sekotong\n    ---"
)
FENCE = "---"


class NoFrontMatterError(Exception):
    """A file without front matter; ``line`` is where it should be or end."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line
        self.remedy = EXAMPLE


@dataclass(frozen=True)
class Parts:
    """The two parts of a file, each with the number that its first line has in the file."""

    header: str
    header_line: int
    body: str
    body_line: int


def parts(text: str) -> Parts:
    r"""Return front matter and body of a text with plain line ends. Raises NoFrontMatterError.

    >>> parts("---\ntitle: Satu\n---\n\nIsi.\n")
    Parts(header='title: Satu\n', header_line=2, body='Isi.\n', body_line=5)
    """
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise NoFrontMatterError("Berkas ini kosong.", 0)
    if lines[start].rstrip() != FENCE:
        raise NoFrontMatterError("Berkas ini tidak dimulai dengan garis “---” dan data berita.", start + 1)
    end = next((number for number in range(start + 1, len(lines)) if lines[number].rstrip() == FENCE), None)
    if end is None:
        raise NoFrontMatterError("Garis “---” penutup data berita tidak ada.", start + 1)
    first = next((number for number in range(end + 1, len(lines)) if lines[number].strip()), len(lines))
    header = "".join(f"{line}\n" for line in lines[start + 1 : end])
    return Parts(header, start + 2, "\n".join(lines[first:]), first + 1)
