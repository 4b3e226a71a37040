"""Made-up news in the shape that templates are promised, for tests that ask one template."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from newsroom.pictures.models import Picture


class Facts(SimpleNamespace):
    """Anything with these attributes, told from its like by identity, as articles are."""

    __hash__ = object.__hash__  # type: ignore[assignment]


WITA = ZoneInfo("Asia/Makassar")
CATEGORY = Facts(slug="binkam", label="Binkam", description="Pembinaan keamanan.", url="category/binkam/")
UNIT = Facts(
    slug="polsek-sekotong",
    name="Polsek Sekotong",
    place="Lombok Barat, NTB",
    address="",
    phone="",
    map="",
    url="unit/polsek-sekotong/",
)
PICTURE = Picture(
    stem="/images/a",
    widths=(240, 480, 1200),
    fallback=800,
    width=1200,
    height=675,
    share="/images/a-1200.jpg",
    share_width=1200,
    share_height=630,
    alt="Bukit di dekat dusun",
    caption="Petugas menyapa warga",
    credit="Humas",
)
SHARE = {key: f"https://{key}.example/" for key in ("whatsapp", "facebook", "x", "telegram", "email")}


def article(**changes: Any) -> Facts:
    """Return an article that has everything it must have, and what the test changes."""
    plain: dict[str, Any] = {
        "title": "Patroli Dialogis",
        "summary": "Petugas berbincang dengan warga.",
        "content": "<p>Petugas menyapa warga.</p>",
        "date": datetime(2024, 12, 8, 16, 30, tzinfo=WITA),
        "modified": None,
        "changed": datetime(2024, 12, 8, 16, 30, tzinfo=WITA),
        "url": "2024/12/08/patroli/",
        "slug": "patroli",
        "category": CATEGORY,
        "unit": UNIT,
        "byline": ["Humas Polsek Sekotong"],
        "byline_names_unit": "byline" not in changes,
        "dateline": "Lombok Barat, NTB",
        "tags": [],
        "corrections": [],
        "withdrawn": None,
        "picture": None,
        "preview": changes.get("picture"),
        "related": [],
        "newer": None,
        "older": None,
        "share": SHARE,
        "comments": None,
        "gallery": [],
        "kind": "berita",
        "is_old": False,
        "may_be_kept": True,
        "header": Facts(location="", topic="", sources=(), attachments=(), withdrawn=None),
    }
    return Facts(**{**plain, **changes})


def news_list(**changes: Any) -> Facts:
    """Return the front page of a category's list, and what the test changes."""
    plain: dict[str, Any] = {
        "kind": "category",
        "slug": "binkam",
        "title": "Binkam",
        "heading": "Binkam",
        "description": "Pembinaan keamanan.",
        "url": "category/binkam/",
        "page_url": "category/binkam/",
        "articles": [],
        "newer": None,
        "older": None,
        "newer_title": None,
        "older_title": None,
        "period": None,
        "feed": None,
        "subject": CATEGORY,
    }
    return Facts(**{**plain, **changes})
