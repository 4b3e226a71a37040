"""Bodies by their content: what was read of a text once is not read again, whatever else changes."""

import marshal
from collections.abc import Iterable
from zlib import compress, decompress

from newsroom.body.links import BodyLink
from newsroom.body.reading import Body, read_body
from newsroom.body.story import story_of
from newsroom.digests import digest
from newsroom.glossary import Glossary
from newsroom.memory.store import Row, Store
from newsroom.pictures.library import Pictures

FASTEST = 1
TABLES = ("bodies", "stories")
Rows = dict[str, list[Row]]


class Bodies:
    """Reads bodies and makes their stories; ``new`` are the rows that the store does not have yet.

    ``code`` stands for all that turns a text into a body: another converter reads every text again.
    """

    def __init__(self, store: Store, code: bytes) -> None:
        self._store = store
        self._code = code
        self._mark = f"{code.hex()[:8]}-"
        self._holds_nothing = False
        self.new: Rows = {}

    def read(self, text: str) -> Body:
        """Return what a text says; only sound bodies are kept, since a mistake is about to be mended."""
        key = self._key(text)
        if kept := self._kept("bodies", key):
            html, summary, words, links = marshal.loads(decompress(kept))  # noqa: S302 - ours, with a checksum
            return Body(html, summary, tuple(BodyLink(*link) for link in links), telling=words)
        body = read_body(text)
        if not body.problems:
            links = [(link.address, link.kind, link.alt) for link in body.links]
            self._keep("bodies", key, marshal.dumps((body.html, body.summary, body.telling, links)))
        return body

    def story(
        self, html: str, names: Iterable[str], pictures: Pictures, site_address: str, glossary: Glossary
    ) -> str:
        """Make the story of a body, if it is not kept already; return the key of its row.

        Of the glossary only what the body names has a part in it: another term makes no other story of it.
        """
        shown = "".join(repr(pictures.picture(name)) for name in names)
        key = self._key(html, shown, site_address, repr(glossary.found_in(html)))
        if self._kept("stories", key) is None:
            self._keep("stories", key, story_of(html, pictures, site_address, glossary).encode())
        return key

    def told(self, key: str) -> str | None:
        """Return the story of a row, None when it is not there."""
        kept = self._store.get("stories", key)
        return None if kept is None else decompress(kept).decode()

    def keep(self, rows: Rows) -> None:
        """Write rows for the builds to come."""
        self._holds_nothing = False
        self._store.keep({table: (new, ()) for table, new in rows.items()})

    def taken(self) -> Rows:
        """Return the new rows and forget them."""
        new, self.new = self.new, {}
        return new

    def forget_others(self) -> None:
        """Drop what other versions of the program have read."""
        for table in TABLES:
            self._store.drop_others(table, self._mark)
        self._holds_nothing = all(map(self._store.is_empty, TABLES))

    def _kept(self, table: str, key: str) -> bytes | None:
        """Return a row; a store that holds nothing, as in the first build, is not asked again and again."""
        return None if self._holds_nothing else self._store.get(table, key)

    def _key(self, *texts: str) -> str:
        made = digest(self._code, *(text.encode("utf-8", "surrogatepass") for text in texts))
        return f"{self._mark}{made.hex()}"

    def _keep(self, table: str, key: str, data: bytes) -> None:
        self.new.setdefault(table, []).append((key, compress(data, FASTEST)))
