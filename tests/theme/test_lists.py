"""Home, lists and directories lead to the news, whatever there is of it."""

from newsroom.glossary import Glossary, Term
from tests.theme.facts import CATEGORY, PICTURE, UNIT, Facts, article, news_list
from tests.theme.pages import Render


def test_home_leads_with_one_story_and_has_a_block_for_every_category(render: Render) -> None:
    lead, other = article(title="Utama", picture=PICTURE), article(title="Lain")
    page = render("index.html", lead=lead, latest=[other], category_blocks=[(CATEGORY, [lead, other])])
    assert page.texts(".lead h2") == ["Utama"]
    assert page.texts(".front > section h3") == ["Lain"]
    assert page.texts(".block h2") == ["Binkam"]
    assert page.texts(".block h3") == ["Utama", "Lain"]


def test_only_the_leading_picture_is_loaded_at_once(render: Render) -> None:
    story = article(picture=PICTURE)
    page = render("index.html", lead=story, latest=[], category_blocks=[(CATEGORY, [story])])
    assert [image.get("loading") for image in page.all("img")] == [None, "lazy"]


def test_a_portal_without_news_has_a_home_page(render: Render) -> None:
    page = render("index.html", lead=None, latest=[], category_blocks=[])
    assert page.texts("main > p") == ["Belum ada berita di sini."]


def test_an_empty_list_says_so(render: Render) -> None:
    assert render("category.html", news_list=news_list()).texts(".list__empty") == [
        "Belum ada berita di sini."
    ]


def test_a_category_does_not_name_itself_on_every_item_other_lists_do(render: Render) -> None:
    items = [article()]
    assert render("category.html", news_list=news_list(articles=items)).all(".label") == []
    assert render("tag.html", news_list=news_list(kind="tag", articles=items)).texts(".label") == ["Binkam"]


def test_the_menu_marks_the_category_of_the_page(render: Render) -> None:
    assert render("category.html", news_list=news_list()).texts("nav [aria-current]") == ["Binkam"]
    assert render("404.html").all("nav [aria-current]") == []


def test_pages_of_a_list_are_joined(render: Render) -> None:
    page = render(
        "tag.html", news_list=news_list(kind="tag", period="Mei 2024", newer="tag/x/", older="tag/x/2023/")
    )
    assert [link["href"] for link in page.all(".pager a")] == ["/tag/x/", "/tag/x/2023/"]
    assert page.texts(".pager a") == ["← Lebih baru", "Lebih lama →"]
    assert [link["href"] for link in page.all(".list__kicker a")] == ["/category/binkam/"], "its front"


def test_what_leads_to_another_month_says_so(render: Render) -> None:
    around = {"newer": "2024/12/", "newer_title": "Berita Desember 2024", "older": "2024/11/01-07/"}
    page = render("period_archives.html", news_list=news_list(kind="month", **around), archive_years=[])
    assert page.texts(".pager a") == ["← Berita Desember 2024", "Lebih lama →"]
    assert page.texts(".list__kicker") == ["Arsip berita"]


def test_a_unit_shows_only_the_contact_data_that_is_known(render: Render) -> None:
    known = Facts(**{**vars(UNIT), "phone": "0370 123-456", "map": "https://maps.example/?q=1&z=2"})
    page = render("unit.html", news_list=news_list(kind="unit", subject=known))
    assert [link["href"] for link in page.all(".contact a")] == [
        "tel:0370123456",
        "https://maps.example/?q=1&z=2",
    ]
    assert render("unit.html", news_list=news_list(kind="unit", subject=UNIT)).all(".contact") == []


def test_a_block_of_one_story_has_no_empty_list_beside_it(render: Render) -> None:
    page = render("index.html", lead=article(), latest=[], category_blocks=[(CATEGORY, [article()])])
    assert [child.name for child in page.one(".block").find_all(recursive=False)] == ["h2", "article"]


def test_the_directory_tells_of_a_unit_what_tells_it_from_the_others(render: Render) -> None:
    other = Facts(**{**vars(UNIT), "place": "Mataram, NTB", "phone": "0370 123-456"})
    page = render("units.html", registers=Facts(categories=[CATEGORY], units=[UNIT, other]))
    assert page.texts(".directory__entry") == ["Polsek Sekotong", "Polsek Sekotong Mataram, NTB 0370 123-456"]
    assert page.one(".directory__entry p > a")["href"] == "tel:0370123456"


def test_directories_list_the_registers(render: Render) -> None:
    assert render("categories.html").one(".directory a")["href"] == "/category/binkam/"
    assert render("units.html").one(".directory a")["href"] == "/unit/polsek-sekotong/"


def test_the_emergency_number_is_everywhere_and_the_footer_has_the_standing_pages(render: Render) -> None:
    page = render("404.html")
    assert page.texts('footer a[href="tel:110"]') == ["Darurat? Telepon 110"]
    call = page.one("header .masthead__call")
    spoken = " ".join(str(call["aria-label"]).split())
    assert (call["href"], spoken) == ("tel:110", "Darurat? Telepon 110")
    assert page.texts("header .masthead__call") == ["Darurat? Telepon 110"]
    assert page.one('footer a[href="/tentang/"]').get_text() == "Tentang"


def test_every_term_has_a_place_of_its_own(render: Render) -> None:
    terms = Glossary((Term("SIM", "surat izin mengemudi"), Term("KRYD", "kegiatan rutin", "Patroli malam.")))
    page = render("glossary.html", registers=Facts(glossary=terms))
    assert page.texts(".glossary__entry") == [
        "KRYD kegiatan rutin Patroli malam.",
        "SIM surat izin mengemudi",
    ]
    assert [entry["id"] for entry in page.all(".glossary__entry")] == ["t-kryd", "t-sim"]


def test_an_office_without_terms_says_so(render: Render) -> None:
    page = render("glossary.html", registers=Facts(glossary=Glossary()))
    assert page.texts(".list__empty") == ["Belum ada istilah di sini."]


def corrections_page(year: int | None, *found: Facts) -> Facts:
    url = f"koreksi/{year}/" if year else "koreksi/"
    return Facts(url=url, title="Koreksi", year=year, corrections=found, years=[2025, 2024] if found else [])


def test_every_correction_leads_to_the_note_below_its_story(render: Render) -> None:
    noted = Facts(
        date=article().date, text="Nama dusun diperbaiki.", title="Patroli", url="2024/12/08/patroli/"
    )
    page = render("corrections.html", corrections_page=corrections_page(2024, noted))
    assert page.texts(".correction") == ["2024-12-08T16:30:00+08:00 Patroli Nama dusun diperbaiki."]
    assert page.one(".correction a")["href"] == "/2024/12/08/patroli/#koreksi"
    assert page.texts(".years a") == ["2025", "2024"]
    assert page.texts(".years [aria-current]") == ["2024"]
    (data,) = page.all("script[type='application/ld+json']")
    assert "BreadcrumbList" in data.text
    assert "koreksi/2024/" in data.text


def test_a_portal_without_corrections_says_so(render: Render) -> None:
    page = render("corrections.html", corrections_page=corrections_page(None))
    assert page.texts(".list__empty") == ["Belum ada koreksi."]
    assert page.all(".years") == []


def test_a_date_without_its_hour_is_told_to_machines_as_it_is_to_readers(render: Render) -> None:
    page = render("tag.html", news_list=news_list(kind="tag", articles=[article()]))
    assert page.one(".row time")["datetime"] == "2024-12-08"


def test_only_the_story_that_leads_the_home_page_is_told_in_a_summary(render: Render) -> None:
    story = article(summary="Ringkasnya.")
    page = render("index.html", lead=story, latest=[], category_blocks=[(CATEGORY, [story])])
    assert page.texts("main p:not(:has(*))") == ["Ringkasnya."]
    assert page.texts(".lead > p:last-child") == ["Ringkasnya."]
