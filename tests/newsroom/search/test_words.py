"""Words are cut alike on both sides: where the index is made, and where it is asked."""

import json
import re
import subprocess
import unicodedata
from base64 import b64encode

from newsroom.addresses import as_slug
from newsroom.dates import EARLIEST_YEAR
from newsroom.hours import A_DAY
from newsroom.search.archive import FOLDER
from newsroom.search.leads import file_of, number_of
from newsroom.search.numbers import A_WEEK
from newsroom.search.spellings import FILES
from newsroom.search.words import front, stop_words, tail, words_of
from tools.node import find_node
from tools.sample import ROOT

TEXTS = [
    "Jum’at Curhat: Polisi & Warga – aman",
    "Jum'at",
    "KM 12, pukul 16.30 Wita",
    "M.I.Kom.",
    "Café “Ñandú” İstanbul ﬁlm",
    "orang-orang berkejar-kejaran",
    "e-KTP & SIM C1",
    "",
    "—",
]
_FORMS = "periksa pemeriksaannya laporkan penculikan culik anak kriminologi isme ikan jalanlah 110"
FORMS = _FORMS.split()
COUNT = 4096
BASE = f"/{FOLDER}"
RUN = """
import(process.argv[1]).then(({ wordsOf, fileOf, slugOf, spellingOf }) => {
  const { texts, forms, count } = JSON.parse(process.argv[2]);
  const numbers = forms.map((form) => fileOf(form, count));
  console.log(JSON.stringify([texts.map(wordsOf), numbers, texts.map(slugOf), forms.map(spellingOf)]));
});
"""


def test_only_latin_letters_and_digits_make_words() -> None:
    for sign in map(chr, range(0x3000)):
        plain = re.sub("['’\u0300-\u036f]", "", unicodedata.normalize("NFKD", sign).lower())
        words = re.findall("[a-z0-9]{2,}", f"ab{plain}cd")
        assert words_of(f"ab{sign}cd") == words, hex(ord(sign))


def test_the_browser_cuts_words_as_the_index_does() -> None:
    node = find_node()
    assert node, "make test installs Node.js"
    told = json.dumps({"texts": TEXTS, "forms": FORMS, "count": COUNT})
    code = (ROOT / "theme/static/js/search.js").read_text("utf-8")
    done = subprocess.run(  # noqa: S603 - our own script
        [str(node), "-e", RUN, _as_module(code), told], capture_output=True, text=True, check=True
    )
    assert f'["{BASE}", {A_DAY}, {A_WEEK}, ' in code
    assert f"Date.UTC({EARLIEST_YEAR}, 0, 1)" in code
    words, files, slugs, spellings = json.loads(done.stdout)
    assert words == [words_of(text) for text in TEXTS]
    assert files == [file_of(form, COUNT) for form in FORMS]
    assert spellings == [number_of(front(form), FILES) for form in FORMS]
    assert slugs == [as_slug(text) for text in TEXTS]


def _as_module(code: str) -> str:
    """Return the script under an address that Node imports as a module, whatever its name ends in."""
    return f"data:text/javascript;base64,{b64encode(code.encode()).decode()}"


def test_forms_of_a_stem_share_their_tail() -> None:
    families = ["periksa memeriksa pemeriksaan", "laporkan lapor terlapor", "menculik penculikan"]
    for family in families:
        assert len({tail(form) for form in family.split()}) == 1, family


def test_what_every_story_says_is_no_word_to_look_for() -> None:
    assert {"yang", "ujarnya", "di"} <= stop_words()
    assert not {"polisi", "patroli", "110"} & stop_words()
