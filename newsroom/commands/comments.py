"""``newsroom comments``: what a moderator does with readers' comments, at a desk."""

import argparse
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from newsroom.command_line import called
from newsroom.comments import export, moderation
from newsroom.comments.database import DatabaseUnreadableError, Row
from newsroom.comments.folder import CommentFolder
from newsroom.comments.project import project_settings
from newsroom.comments.rendering import plain_name
from newsroom.comments.settings import SettingsError
from newsroom.comments.submission import clean_line, clean_text
from newsroom.dates import day_date
from newsroom.register_reader import read_registers

Action = Callable[[CommentFolder, argparse.Namespace], int]
CONTENT = Path("content")
LONGEST_NUMBER = 18  # what the database can count


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data", type=Path, metavar="FOLDER", help="folder data komentar (bawaan: var/comments)"
    )
    numbers = argparse.ArgumentParser(add_help=False)
    numbers.add_argument("numbers", type=number, nargs="+", metavar="NOMOR", help="nomor komentar")
    actions = parser.add_subparsers(required=True, metavar="TINDAKAN", title="tindakan")

    def add(name: str, action: Action, text: str, *more: argparse.ArgumentParser) -> argparse.ArgumentParser:
        made = actions.add_parser(
            name, help=text, description=f"{text.capitalize()}.", parents=[common, *more]
        )
        made.set_defaults(action=action)
        return made

    add("pending", list_pending, "tampilkan komentar yang menunggu pemeriksaan")
    add("approved", list_approved, "tampilkan komentar yang sudah tayang")
    approving = add("approve", approve, "setujui komentar, agar tayang", numbers)
    approving.add_argument("--official", action="store_true", help="tandai sebagai “Balasan resmi” kantor")
    add("delete", delete, "hapus komentar beserta nama dan surelnya, untuk selamanya", numbers)
    exporting = add("export", refresh, "perbarui berkas komentar yang dibaca saat situs dibangun")
    exporting.add_argument("--allow-empty", action="store_true", help="terima bila tidak ada komentar lagi")


def number(text: str) -> int:
    """Return the number that ``text`` names."""
    if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” bukan nomor komentar; tulis misalnya 12")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked; return 1 when it could not be done."""
    try:
        folder = CommentFolder(project_settings(Path.cwd(), arguments.data).data)
    except SettingsError as error:
        return refuse(str(error), "betulkan COMMENTS di pelicanconf.py")
    except FileNotFoundError:
        return refuse("Ini bukan folder proyek.", "jalankan dari folder yang memuat pelicanconf.py")
    if not folder.database.is_file():
        return refuse(
            f"Belum ada komentar: {folder.database} tidak ada.",
            "jalankan “make serve” dulu, atau sebutkan foldernya: “--data var/comments”",
        )
    action: Action = arguments.action
    try:
        return action(folder, arguments)
    except DatabaseUnreadableError as error:
        return refuse(
            f"{folder.database} tidak terbaca ({error}).",
            "coba sekali lagi; bila tetap, pulihkan cadangannya",
        )


def list_pending(folder: CommentFolder, arguments: argparse.Namespace) -> int:
    """Print the comments that wait, and what to type next."""
    found = moderation.pending(folder)
    if not found:
        print("Tidak ada komentar yang menunggu.")
        return 0
    show(found)
    print(f"\nSetujui: {call(arguments, f'approve {found[0].id}')}")
    print(f"Hapus:   {call(arguments, f'delete {found[0].id}')}")
    return 0


def list_approved(folder: CommentFolder, _: argparse.Namespace) -> int:
    """Print the public comments."""
    found = moderation.approved(folder)
    show(found) if found else print("Belum ada komentar yang tayang.")
    return 0


def approve(folder: CommentFolder, arguments: argparse.Namespace) -> int:
    """Publish comments, or say which numbers do not wait."""
    missing = moderation.approve(folder, arguments.numbers, official=arguments.official)
    return told("Disetujui", arguments, missing, "tidak menunggu pemeriksaan", "pending")


def delete(folder: CommentFolder, arguments: argparse.Namespace) -> int:
    """Remove comments, or say which numbers are not there."""
    missing = moderation.delete(folder, arguments.numbers)
    return told("Dihapus", arguments, missing, "tidak ada", "approved")


def refresh(folder: CommentFolder, arguments: argparse.Namespace) -> int:
    """Bring the export up to date."""
    moderation.approved(folder)  # a store that cannot be read is told, here and not in a log
    changed = export.refresh(folder, allow_empty=arguments.allow_empty)
    print(f"{folder.export}: {'diperbarui' if changed else 'tidak berubah'}.")
    return 0


def show(found: Iterable[Row]) -> None:
    """Print comments so that none of them can disturb the terminal or pass for another."""
    zone = read_registers(CONTENT, CONTENT)[0].zone
    print("\n\n".join(shown(row, zone) for row in found))


def shown(row: Row, zone: ZoneInfo) -> str:
    """Return a comment for a moderator: its number first, its words indented below."""
    when = datetime.fromtimestamp(row.created, UTC).astimezone(zone)
    parts = (
        str(row.id),
        f"{day_date(when)}, {when:%H.%M} {when.tzname()}",
        plain_name(row.author),
        row.title,
        row.key,
    )
    head = " · ".join(map(clean_line, parts))
    website = [f"Situs: {plain_name(row.website)}"] if row.website else []
    lines = [*clean_text(row.text).splitlines(), *website]
    return "\n    ".join([head, *map(clean_line, lines)])


def call(arguments: argparse.Namespace, words: str) -> str:
    """Return what to type for another action on the same folder."""
    folder = f" --data {arguments.data}" if arguments.data else ""
    return f"{called()} comments {words}{folder}"


def told(done: str, arguments: argparse.Namespace, missing: list[int], why: str, where: str) -> int:
    """Print what was done and what could not be; return the status for that."""
    made = [str(number) for number in dict.fromkeys(arguments.numbers) if number not in missing]
    if made:
        print(f"{done}: {', '.join(made)}.")
    if not missing:
        return 0
    listed = ", ".join(map(str, missing))
    return refuse(f"Komentar {listed} {why}.", f"lihat nomornya: “{call(arguments, where)}”")


def refuse(message: str, remedy: str) -> int:
    """Print what stands in the way and the way out; return the status for that."""
    print(f"{message}\n    Perbaikan: {remedy}", file=sys.stderr)
    return 1
