"""What a first query costs over the wire, with a vocabulary as large as that of real news."""

import pytest

from bench.search_cost import MOST_BYTES, MOST_REQUESTS, Site

SCRIPT = 6_000


@pytest.mark.slow
def test_a_first_query_is_small_whatever_it_asks_for() -> None:
    site = Site(1_000)
    for words in (1, 2, 3):
        costs = [site.cost(query) for query in site.queries(100, words)]
        assert max(size for size, _, _ in costs) <= MOST_BYTES
        assert max(requests for _, requests, _ in costs) <= MOST_REQUESTS
    assert site.script <= SCRIPT
