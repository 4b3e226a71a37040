"""Compiled templates, kept between builds with a checksum: compiling takes longer than adding a story."""

from collections.abc import Callable
from functools import cached_property

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from newsroom.memory.store import Store

TABLE = "templates"


class KnownTemplates(BytecodeCache):
    """Jinja's cache of compiled templates in the memory; Jinja itself sees to it that it fits the source."""

    def __init__(self, store: Store, environment: Callable[[], str]) -> None:
        self._store = store
        # With other settings or filters, or another Jinja, the same text means another program
        self._environment = environment

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give Jinja what was compiled before."""
        kept = self._store.get(TABLE, self._key(bucket))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what Jinja has compiled."""
        self._store.keep({TABLE: ([(self._key(bucket), bucket.bytecode_to_string())], ())})

    @cached_property
    def _means(self) -> str:
        return self._environment()

    def _key(self, bucket: Bucket) -> str:
        return f"{self._means} {bucket.key}"
