"""A story more in an inverted index, and one less: what is left is as if the index were made anew."""

from array import array
from bisect import bisect_left, insort

from newsroom.search.index import Found, Index
from newsroom.search.telling import form_and_stem, read


def add(index: Index, number: int, text: str) -> set[str]:
    """Put a story with these `searched` words into an index; return its stems."""
    words, in_title, stems = _parts(text)
    for form, stem in words:
        forms = index.setdefault(stem, Found()).forms
        forms[form] = forms.get(form, 0) + 1
    for stem in stems:
        index[stem].forget()
        insort(_list_of(index[stem], in_title=stem in in_title), number)
    return stems


def take_out(index: Index, number: int, text: str) -> set[str]:
    """Take a story with these `searched` words out of an index; return its stems.

    Raises KeyError or ValueError where the index does not have it so.
    """
    words, in_title, stems = _parts(text)
    for form, stem in words:
        forms = index[stem].forms
        forms[form] -= 1
        if not forms[form]:
            del forms[form]
    for stem in stems:
        index[stem].forget()
        numbers = _list_of(index[stem], in_title=stem in in_title)
        place = bisect_left(numbers, number)
        if numbers[place : place + 1] != array(numbers.typecode, [number]):
            raise ValueError(f"{number} is not under “{stem}”")
        del numbers[place]
        if not index[stem].forms:
            del index[stem]
    return stems


def _parts(text: str) -> tuple[list[tuple[str, str]], set[str], set[str]]:
    """Return every word once with its stem, the stems of the title, and all stems."""
    title, others = read(text)
    words = [form_and_stem(word) for word in {*title, *others}]
    return words, {form_and_stem(word)[1] for word in title}, {stem for _, stem in words}


def _list_of(found: Found, *, in_title: bool) -> "array[int]":
    return found.titles if in_title else found.others
