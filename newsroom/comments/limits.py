"""How many posts one address may send, in bounded memory."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True)
class Allowance:
    """So many at once, then one more after so many seconds."""

    burst: int
    seconds: float


@dataclass
class _Bucket:
    tokens: float
    filled: float


class TokenBuckets:
    """One bucket a key; the longest unused are forgotten first."""

    def __init__(self, allowance: Allowance, most_keys: int = 10_000) -> None:
        self._allowance = allowance
        self._most_keys = most_keys
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def has_room(self, key: Hashable, now: float) -> bool:
        """Say whether the key may send one more now."""
        return self._filled(key, now).tokens >= 1

    def take(self, key: Hashable, now: float) -> None:
        """Count one that was sent."""
        bucket = self._filled(key, now)
        bucket.tokens -= 1

    def _filled(self, key: Hashable, now: float) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(self._allowance.burst, now))
        self._buckets.move_to_end(key)
        while len(self._buckets) > self._most_keys:
            self._buckets.popitem(last=False)
        grown = max(0.0, now - bucket.filled) / self._allowance.seconds
        bucket.tokens = min(self._allowance.burst, bucket.tokens + grown)
        bucket.filled = now
        return bucket


class PostLimits:
    """Limits per address and article, per address, and for the portal as a whole.

    A mobile network puts many readers behind one address: ten neighbours must all be heard.
    """

    def __init__(self) -> None:
        self._rules = (
            (TokenBuckets(Allowance(burst=12, seconds=20)), lambda address, key: (address, key)),
            (TokenBuckets(Allowance(burst=40, seconds=10)), lambda address, key: address),
            (TokenBuckets(Allowance(burst=600, seconds=0.5)), lambda address, key: "portal"),
        )

    def allow(self, address: str, key: str, now: float) -> bool:
        """Count one post, unless one of the limits is reached."""
        if not all(buckets.has_room(of(address, key), now) for buckets, of in self._rules):
            return False
        for buckets, of in self._rules:
            buckets.take(of(address, key), now)
        return True
