"""A portal and a story of it, as structured data is made of them."""

from datetime import datetime, timedelta, timezone
from types import SimpleNamespace as Fake
from typing import Any

from newsroom.registers import Unit
from newsroom.structured_data.portal import Portal

WITA = timezone(timedelta(hours=8))
UNITS = (
    Unit("polsek-sekotong", "Polsek Sekotong", "polsek", "Lombok Barat"),
    Unit("sihumas", "Sihumas", "seksi", "Lombok Barat"),
)
PORTAL = Portal("Warta Kamtibmas", "https://warta.example", "Humas Polres Contoh", units=UNITS)
PUBLISHER = {
    "@type": "GovernmentOrganization",
    "name": "Humas Polres Contoh",
    "url": "https://warta.example/",
    "logo": "https://warta.example/apple-touch-icon.png",
}


def story(**changes: Any) -> Any:
    """Return a story that has everything, and what the test changes."""
    date = datetime(2024, 12, 8, 16, 30, tzinfo=WITA)
    plain: dict[str, Any] = {
        "title": 'Polisi & TNI: "aman"',
        "summary": "Petugas menyapa warga.",
        "url": "2024/12/08/patroli/",
        "date": date,
        "changed": date,
        "category": Fake(label="Binkam", url="category/binkam/"),
        "byline": ["Humas Polsek Sekotong"],
        "dateline": "Lombok Barat, NTB",
        "header": Fake(location=""),
        "tags": [Fake(name="patroli"), Fake(name="pilkada")],
        "corrections": (),
        "withdrawn": None,
        "preview": Fake(share="/images/patroli-1200.jpg"),
    }
    return Fake(**{**plain, **changes})
