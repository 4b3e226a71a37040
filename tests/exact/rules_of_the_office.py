"""What the office does besides news: registers, pages, comments, settings; and the hours that pass."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import rule

from newsroom.next_change import read_next
from tests.exact.machine import Chosen, Machine
from tests.exact.office import comment, page
from tests.exact.stories import written

HOURS = st.sampled_from([-72, -1, 1, 6, 24, 72, 26 * 24, 400 * 24])
SITE: dict[str, list[Any]] = {
    "name": ["Warta Uji", "Kabar Uji & Coba"],
    "description": ["Berita buatan untuk menguji.", "Berita lain, juga untuk menguji."],
    "address": ["https://warta-uji.example", "https://kabar-uji.example"],
    "timezone": ["Asia/Makassar", "Asia/Jakarta", "Asia/Jayapura"],
    "phones": [[], ["0370 123456", "0370 654321"]],
    "general_tags": [["ronda"], [], ["patroli", "helm"]],
    "pages": [["tentang", "kontak"], ["kontak"]],
    "social": [[], [{"label": "Facebook", "url": "https://www.facebook.com/uji"}]],
    "emergency": ["110", "112"],
}


class OfficeRules(Machine):
    """Registers, pages and comments change; time passes."""

    @property
    def registers(self) -> dict[str, Any]:
        return self.desk.plan.registers

    @rule(which=Chosen, key=st.sampled_from(["label", "description"]))
    def edit_a_category(self, which: int, key: str) -> None:
        categories = self.registers["categories"]
        categories[which % len(categories)][key] = f"Keterangan {self.number()}"

    @rule(which=Chosen)
    def let_a_category_age_or_not(self, which: int) -> None:
        categories = self.registers["categories"]
        category = categories[which % len(categories)]
        category["ages"] = not category.get("ages")

    @rule()
    def add_a_category(self) -> None:
        name = f"rubrik-{self.number()}"
        entry = {"slug": name, "label": name, "description": "Rubrik yang masih kosong."}
        self.registers["categories"].insert(1, entry)

    @rule(which=Chosen)
    def reorder_or_remove_categories(self, which: int) -> None:
        categories = self.registers["categories"]
        taken = categories.pop(which % len(categories))
        if which % 3:
            categories.insert(which % 5, taken)

    @rule(which=Chosen, key=st.sampled_from(["phone", "name", "place", "address"]))
    def edit_a_unit(self, which: int, key: str) -> None:
        units = self.registers["units"]
        units[which % len(units)][key] = f"0370 {self.number()}"

    @rule(which=st.sampled_from(sorted(SITE)), value=Chosen)
    def edit_the_identity(self, which: str, value: int) -> None:
        self.registers["site"][which] = SITE[which][value % len(SITE[which])]

    @rule(begin=HOURS, length=HOURS, level=st.sampled_from(["info", "waspada", "darurat"]), on=st.booleans())
    def announce(self, begin: int, length: int, level: str, on: bool) -> None:
        now = datetime.fromtimestamp(self.desk.plan.clock, ZoneInfo("Asia/Makassar"))
        start = now + timedelta(hours=begin)
        self.registers["banner"] = {
            "text": f"Jalur pelabuhan ditutup {self.number()}." if on else "",
            "level": level,
            "start": written(start),
            "end": written(start + timedelta(hours=abs(length))),
        }

    @rule(which=Chosen)
    def redirect(self, which: int) -> None:
        name = self.pick(which)
        new = self.stories[name].address(name.rpartition("/")[2].removesuffix(".md"))
        self.registers["redirects"][f"/tua/{which % 3}/"] = "/kontak/" if which % 2 else new

    @rule(
        term=st.sampled_from(["KTP", "Petugas", "SKCK"]), how=st.sampled_from(["edit", "explain", "remove"])
    )
    def edit_the_glossary(self, term: str, how: str) -> None:
        """Two of the terms are named by stories, one by none."""
        glossary, text = self.registers["glossary"], f"yang berarti {self.number()}"
        if how == "remove":
            glossary.pop(term, None)
        else:
            glossary[term] = (
                text if how == "edit" else {"full": text, "about": f"Penjelasan {text}.", "lang": "en"}
            )

    @rule()
    def edit_other_registers(self) -> None:
        self.registers["official"] = [{"name": f"Sihumas {self.changes}", "unit": "spkt"}]

    @rule(which=Chosen, action=st.sampled_from(["edit", "title", "add", "delete"]))
    def change_a_page(self, which: int, action: str) -> None:
        pages, number = self.desk.plan.pages, self.number()
        name = sorted(pages)[which % len(pages)] if pages else "pages/kontak.md"
        body = "Isi halaman yang baru.\n\n![Jalan di tepi bukit](jalan.png)"
        if action == "delete":
            pages.pop(name, None)
        elif action == "add":
            pages[f"pages/halaman-{number}.md"] = page(f"Halaman {number}", body)
        else:
            title = f"Halaman {number}" if action == "title" else "Kontak"
            pages[name] = page(title, f"{body}\n\nPembaruan {number}.", "summary: Ringkas.")

    @rule(which=Chosen, official=st.booleans(), reply=st.booleans(), old_address=st.booleans())
    def approve_a_comment(self, which: int, official: bool, reply: bool, old_address: bool) -> None:
        comments, name = self.desk.plan.comments, self.pick(which)
        key = self.stories[name].address(name.rpartition("/")[2].removesuffix(".md"))
        key = "/lama/3/" if old_address else key
        parents = [each["id"] for each in comments if each["key"] == key and each["parent"] is None]
        parent = parents[0] if reply and parents else None
        comments.append(comment(self.number(), key, official=official, parent=parent))

    @rule(which=Chosen, leave_its_place=st.booleans())
    def remove_a_comment(self, which: int, leave_its_place: bool) -> None:
        comments = self.desk.plan.comments
        if comments:
            taken = comments.pop(which % len(comments))
            gone = {"author": "", "url": None, "html": "", "removed": True}
            comments += [{**taken, **gone}] if leave_its_place else []

    @rule(days=st.sampled_from([None, 1, 40, 400]))
    def close_comments_after(self, days: int | None) -> None:
        self.desk.plan.close_after_days = days

    @rule(address=st.sampled_from(["", "https://lain.example"]))
    def set_another_address(self, address: str) -> None:
        self.desk.plan.settings["SITEURL"] = address

    @rule(hours=HOURS)
    def let_time_pass(self, hours: int) -> None:
        """Set the clock, also back: whoever does that gets the site of that hour."""
        self.desk.plan.clock += hours * 3600

    @rule(early=st.integers(0, 1))
    def wait_for_the_next_change(self, early: int) -> None:
        moment = read_next(self.desk.living.cache)
        if moment:
            self.desk.plan.clock = int(moment.timestamp()) - early
