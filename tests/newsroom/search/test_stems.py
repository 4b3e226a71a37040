"""All forms of a police word have one stem, and what only looks alike has another."""

import pytest
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

from newsroom.search import stems
from newsroom.search.stems import EXCEPTIONS, stem

FAMILIES = """
periksa memeriksa diperiksa pemeriksaan pemeriksa
tangkap menangkap ditangkap penangkapan tertangkap
tahan menahan ditahan penahanan tahanan
curi mencuri dicuri pencurian pencuri kecurian
sita menyita disita penyitaan
rampok merampok dirampok perampokan perampok
selidik menyelidiki diselidiki penyelidikan penyelidik
sidik menyidik penyidikan penyidik
lapor melapor melaporkan dilaporkan laporan pelapor terlapor
langgar melanggar pelanggaran pelanggar
tabrak menabrak ditabrak tabrakan
tipu menipu ditipu penipuan penipu
lindung melindungi dilindungi perlindungan
aniaya menganiaya dianiaya penganiayaan
edar mengedarkan diedarkan pengedar peredaran
geledah menggeledah digeledah penggeledahan
kawal mengawal dikawal pengawalan
rusak merusak dirusak kerusakan perusakan
imbau mengimbau diimbau imbauan himbauan
polisi kepolisian
aman mengamankan diamankan pengamanan keamanan
"""


@pytest.mark.parametrize("family", FAMILIES.strip().splitlines())
def test_a_word_and_its_forms_have_one_stem(family: str) -> None:
    root, *forms = family.split()
    assert {form: stem(form) for form in forms} == dict.fromkeys(forms, root)


def test_the_stemmer_knows_the_words_that_its_own_dictionary_does() -> None:
    own = StemmerFactory().create_stemmer()
    words = {word for family in FAMILIES.split("\n") for word in family.split() if word not in EXCEPTIONS}
    assert {word: stem(word) for word in words} == {word: own.stem(word) for word in words}


def test_names_and_numbers_stay() -> None:
    assert [stem(word) for word in ("bhabinkamtibmas", "skck", "110", "gerung")] == [
        *("bhabinkamtibmas", "skck", "110", "gerung"),
    ]


def test_every_exception_is_one() -> None:
    """An exception that the stemmer knows by now can go."""
    plain = stems._stemmer()
    assert [form for form, root in EXCEPTIONS.items() if plain(form) == root] == []
