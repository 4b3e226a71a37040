"""What happens to files without anybody writing news: theme, output, cache, times."""

import os
import shutil
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import rule

from newsroom.output_folder import LIST
from tests.exact.machine import Chosen, Machine
from tests.exact.trees import tree

ENDS = {
    ".css": "\n.uji-{0} {{ color: red; }}\n",
    ".js": "\nexport const uji{0} = 1;\n",
    ".svg": "<!-- {0} -->\n",
}


class FileRules(Machine):
    """Files are edited, touched, damaged and lost."""

    @rule(which=Chosen, how=st.sampled_from(["attribute", "end", "comment"]))
    def edit_a_template(self, which: int, how: str) -> None:
        templates = sorted((self.desk.theme / "templates").rglob("*.html"))
        path, number = templates[which % len(templates)], self.number()
        text = path.read_text("utf-8")
        if how == "attribute":
            text = text.replace(" class=", f' data-uji="{number}" class=', 1)
        else:
            text += f"<!-- {number} -->\n" if how == "end" else f"{{# {number} #}}\n"
        path.write_text(text, "utf-8")

    @rule(which=Chosen)
    def edit_a_stylesheet_script_or_icon(self, which: int) -> None:
        found = sorted(path for path in (self.desk.theme / "static").rglob("*") if path.suffix in ENDS)
        path = found[which % len(found)]
        with path.open("a", encoding="utf-8") as file:
            file.write(ENDS[path.suffix].format(self.number()))

    @rule(which=Chosen, everywhere=st.booleans())
    def touch_without_a_change(self, which: int, everywhere: bool) -> None:
        found = sorted(path for path in self.desk.content.rglob("*") if path.is_file())
        for path in found if everywhere else [found[which % len(found)]]:
            path.touch()

    @rule(which=Chosen)
    def save_as_another_editor_does(self, which: int) -> None:
        path = self.desk.content / self.pick(which)
        if path.is_file():
            text = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            path.write_bytes(b"\xef\xbb\xbf" + text.removeprefix(b"\xef\xbb\xbf"))

    @rule(
        which=Chosen, how=st.sampled_from(["delete", "alter", "alter unseen", "truncate", "empty", "touch"])
    )
    def meddle_with_the_output(self, which: int, how: str) -> None:
        names = sorted(set(tree(self.output)) - set(self.foreign))
        if names:
            meddle(self.output / names[which % len(names)], how)

    @rule(name=st.sampled_from(["catatan.txt", "2026/catatan.html", "feed/lain.xml", "tambahan/gambar.png"]))
    def add_to_the_output(self, name: str) -> None:
        """Put in what is nobody's; in a folder without its list a page would be refused as a draft."""
        if (self.output / LIST).is_file():
            self.foreign[name] = b"tulisan orang lain"
            (self.output / name).parent.mkdir(parents=True, exist_ok=True)
            (self.output / name).write_bytes(self.foreign[name])

    @rule()
    def remove_the_output(self) -> None:
        shutil.rmtree(self.output, ignore_errors=True)
        self.foreign.clear()

    @rule(which=Chosen)
    def remove_a_folder_of_the_output(self, which: int) -> None:
        found = sorted(path for path in self.output.glob("*") if path.is_dir())
        if found:
            gone = found[which % len(found)]
            shutil.rmtree(gone)
            self.foreign = {k: v for k, v in self.foreign.items() if not k.startswith(f"{gone.name}/")}

    @rule(pictures_too=st.booleans())
    def remove_the_cache(self, pictures_too: bool) -> None:
        cache = self.desk.living.cache
        for path in cache.glob("*"):
            if path.is_dir() and (pictures_too or path.name != "pictures"):
                shutil.rmtree(path)
            elif path.is_file():
                path.unlink()

    @rule()
    def build_again(self) -> None:
        """Nothing at all is changed."""


def meddle(path: Path, how: str) -> None:
    """Do something to a file that its owner did not expect."""
    before, data = path.stat(), path.read_bytes()
    if how == "delete":
        path.unlink()
    elif how == "touch":
        path.touch()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "truncate":
        path.write_bytes(data[: len(data) // 2])
    else:
        path.write_bytes(data[:-20] + bytes(reversed(data[-20:])))
    if how == "alter unseen":
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
