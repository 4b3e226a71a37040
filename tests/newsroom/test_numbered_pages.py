"""Lists are numbered from the oldest: a full page keeps what it shows."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.numbered_pages import NumberedPage, numbered_pages

COUNTS = st.integers(min_value=0, max_value=300)
SIZES = st.integers(min_value=1, max_value=25)


def pages_of(count: int, size: int) -> list[NumberedPage[int]]:
    return numbered_pages(range(count, 0, -1), "tag/x/", "tag/x/", size)


@given(COUNTS, SIZES)
def test_every_item_is_on_exactly_one_page_newest_first(count: int, size: int) -> None:
    front, *numbered = pages_of(count, size)
    assert [item for page in [front, *reversed(numbered)] for item in page.items] == list(range(count, 0, -1))


@given(COUNTS, SIZES)
def test_numbered_pages_are_full_and_the_front_is_never_thin(count: int, size: int) -> None:
    front, *numbered = pages_of(count, size)
    assert all(len(page.items) == size for page in numbered)
    assert len(front.items) < 2 * size
    assert len(front.items) >= min(count, size)


@given(COUNTS, SIZES)
def test_older_and_newer_lead_from_front_to_the_oldest_and_back(count: int, size: int) -> None:
    pages = pages_of(count, size)
    by_url = {page.url: page for page in pages}
    assert len(by_url) == len(pages)
    walked = [pages[0]]
    while (older := walked[-1].older) is not None:
        assert by_url[older].newer == walked[-1].url
        walked.append(by_url[older])
    assert [page.number for page in walked] == [None, *range(len(pages) - 1, 0, -1)]


@given(COUNTS, st.integers(min_value=0, max_value=300), SIZES)
def test_a_page_changes_at_most_once_and_only_its_link_to_the_newer_page(
    count: int, added: int, size: int
) -> None:
    before = {page.number or 0: page for page in pages_of(count, size)[1:]}
    after = {page.number or 0: page for page in pages_of(count + added, size)[1:]}
    newest = max(before, default=0)
    for number, page in before.items():
        assert after[number].items == page.items
        assert (after[number].url, after[number].older) == (page.url, page.older)
        if number != newest:
            assert after[number] == page


@given(st.integers(min_value=1, max_value=12), SIZES)
def test_page_k_appears_at_k_plus_1_full_pages_and_is_final_at_k_plus_2(number: int, size: int) -> None:
    assert len(pages_of((number + 1) * size - 1, size)) == number
    assert pages_of((number + 1) * size, size)[number].newer == "tag/x/"
    final = pages_of((number + 2) * size, size)[number]
    assert final.newer == f"tag/x/page/{number + 1}/"
    assert pages_of((number + 9) * size + 3, size)[number] == final


def test_all_news_has_its_front_elsewhere_than_its_pages() -> None:
    pages = numbered_pages(range(30), "arsip/", "")
    assert [page.url for page in pages] == ["arsip/", "page/1/", "page/2/"]
    assert [len(page.items) for page in pages] == [10, 10, 10]


def test_an_empty_list_has_an_empty_front() -> None:
    assert pages_of(0, 20) == [NumberedPage([], "tag/x/", None, None, None)]
