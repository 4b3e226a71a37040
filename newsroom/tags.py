"""The tags of articles: free words, each with one address."""

from dataclasses import dataclass
from functools import cache

from newsroom.addresses import as_slug, tag_address


@dataclass(frozen=True, order=True)
class Tag:
    """A tag, as templates print it."""

    slug: str
    name: str

    @property
    def url(self) -> str:
        """Return the address of its list, without a leading slash."""
        return tag_address(self.slug)


@cache
def tag(name: str) -> Tag:
    """Return the tag of a name, the same one for all articles.

    >>> tag("pilkada 2024").url
    'tag/pilkada-2024/'
    """
    return Tag(as_slug(name), name)
