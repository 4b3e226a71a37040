"""Made-up values that have everything they must have."""

from datetime import datetime
from zoneinfo import ZoneInfo

from newsroom.registers import Category, Unit
from newsroom.schema import Article

BINKAM = Category("binkam", "Binkam", "Pembinaan keamanan.")
SEKOTONG = Unit("polsek-sekotong", "Polsek Sekotong", "polsek", "Lombok Barat, NTB")
ARTICLE = Article(
    "Razia malam berjalan aman",
    datetime(2024, 12, 8, 16, 30, tzinfo=ZoneInfo("Asia/Makassar")),
    BINKAM,
    SEKOTONG,
)
