"""What a first query costs over the wire, with a vocabulary as large as that of real news."""

from bench.search_cost import MOST_BYTES, MOST_REQUESTS, Site

SCRIPT = 6_000
RARELY = 0.04  # the row of the best story did not come with the words


def test_a_first_query_is_small_whatever_it_asks_for() -> None:
    site = Site(1_000)
    costs = [site.cost(query) for query in site.queries(100)]
    assert max(size for size, _ in costs) <= MOST_BYTES
    more = [requests for _, requests in costs if requests > MOST_REQUESTS]
    assert len(more) <= len(costs) * RARELY
    assert more == [MOST_REQUESTS + 1] * len(more)
    assert site.script <= SCRIPT
