"""Which words a file of spellings has."""

from newsroom.search.index import inverted
from newsroom.search.leads import number_of
from newsroom.search.spellings import FILES, by_beginning
from newsroom.search.words import front


def test_every_form_and_stem_lies_with_those_that_begin_alike() -> None:
    files = by_beginning(inverted([(1, "pencurian:curi|motor"), (2, "pencurinya:curi sim|")]))
    assert files[number_of(front("pencurain"), FILES)] == ["curi", "pencurian", "pencurinya"]
    assert files[number_of(front("motro"), FILES)] == ["motor"]
    assert len(files) == FILES
    assert sum(map(len, files)) == 4
