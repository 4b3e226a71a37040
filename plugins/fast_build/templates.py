"""What is known of templates, kept between builds: to compile them takes longer than adding a story."""

from collections.abc import Callable
from functools import cached_property

from jinja2 import BytecodeCache, Environment, TemplateNotFound, TemplateSyntaxError
from jinja2.bccache import Bucket
from jinja2.meta import find_referenced_templates

from newsroom.digests import digest
from newsroom.memory.store import Store

TABLE = "templates"
TEXTS = "teks"
MOST = 1_000  # rows: the last twenty themes that were built with, of some fifty templates each


class KnownTemplates(BytecodeCache):
    """Jinja's cache of compiled templates in the memory; Jinja itself sees to it that it fits the source."""

    def __init__(self, store: Store, environment: Callable[[], str]) -> None:
        self._store = store
        # With other settings or filters, or another Jinja, the same text means another program
        self._environment = environment
        self.env: Environment | None = None

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give Jinja what was compiled before."""
        kept = self._store.get(TABLE, self._key(bucket))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what Jinja has compiled."""
        self._keep(self._key(bucket), bucket.bytecode_to_string())

    def texts_of(self, name: str) -> bytes | None:
        """Return what differs when a template does or any that it uses; None where those cannot be told."""
        key = f"{self._means} {TEXTS} {name}"
        kept = self._store.get(TABLE, key)
        if kept is None:
            assert self.env  # noqa: S101 - it renders
            texts = sources_of(self.env, name) or {}
            parts = [part.encode() for text in sorted(texts.items()) for part in text]
            kept = digest(*parts) if parts else b""
            self._keep(key, kept)
        return kept or None

    def _keep(self, key: str, value: bytes) -> None:
        self._store.keep({TABLE: ([(key, value)], ())})
        self._store.drop_oldest(TABLE, MOST)

    @cached_property
    def _means(self) -> str:
        return self._environment()

    def _key(self, bucket: Bucket) -> str:
        return f"{self._means} {bucket.key}"


def sources_of(env: Environment, name: str) -> dict[str, str] | None:
    """Return the text of a template and of all that it includes or imports, by name.

    None when one of them says only while it is rendered which it includes, or when one is not there or wrong:
    that is told where it is rendered.
    """
    assert env.loader  # noqa: S101 - Pelican gives one
    found: dict[str, str] = {}
    names: list[str | None] = [name]
    while names:
        each = names.pop()
        if each is None:
            return None
        if each not in found:
            try:
                found[each] = env.loader.get_source(env, each)[0]
                names.extend(find_referenced_templates(env.parse(found[each])))
            except (TemplateNotFound, TemplateSyntaxError):  # “ignore missing”: it may be there one day
                return None
    return found
