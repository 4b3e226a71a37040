"""On the sample: what stands below a story has to do with it, and nothing only fills a place."""

from collections.abc import Iterator

import pytest

from tests.site.sample import Page, Sample

RELATED = {
    # Tags: the one with more, or the nearest, first
    "2025/09/15/lowongan-kerja-palsu": [
        "penipuan-kode-otp",
        "pesan-berantai-penculikan-anak",
        "foto-lama-kabar-baru",
    ],
    "2026/10/05/foto-lama-kabar-baru": [
        "pesan-berantai-penculikan-anak",
        "bahaya-judi-daring",
        "lowongan-kerja-palsu",
    ],
    "2024/12/08/patroli-dialogis-polsek-sekotong": [
        "memahami-kryd",
        "siskamling-ronda-malam",
        "anak-di-tepi-laut",
    ],
    "2025/03/17/menyeberang-lewat-lembar": [
        "rumah-aman-saat-mudik",
        "berkendara-saat-hujan",
        "helm-sni-sampai-klik",
    ],
    "2024/08/12/alur-laporan-polisi": [
        "laporan-kehilangan-di-spkt",
        "penipuan-kode-otp",
        "bahaya-judi-daring",
    ],
    "2026/01/19/panggilan-110": ["mengurus-skck", "laporan-kehilangan-di-spkt", "memperpanjang-sim"],
    "2026/11/13/jumat-curhat": ["fkpm-duduk-bersama", "pemuda-desa-mitra-polisi"],
    # Nothing else has to do with these two
    "2024/06/26/rehabilitasi-ipwl": ["bicara-narkoba-dengan-remaja"],
    "2025/11/10/bicara-narkoba-dengan-remaja": ["rehabilitasi-ipwl"],
    # Category and unit, the nearest first
    "2025/05/12/parkir-motor-kunci-ganda": [
        "patroli-dialogis-polsek-sekotong",
        "rumah-aman-saat-mudik",
        "siskamling-ronda-malam",
    ],
    "2023/05/22/helm-sni-sampai-klik": [
        "berkendara-saat-hujan",
        "menyeberang-lewat-lembar",
        "memperpanjang-sim",
    ],
    "2026/06/08/etika-profesi-sejak-pendidikan": ["mengenal-propam", "bahaya-judi-daring"],
}


def related(page: Page) -> Iterator[str]:
    return (str(link["href"]).split("/")[-2] for link in page.all(".related h3 a"))


@pytest.mark.parametrize("address", RELATED)
def test_below_a_story_stands_what_has_to_do_with_it(sample: Sample, address: str) -> None:
    assert list(related(sample.by_address[f"{address}/"])) == RELATED[address]


def test_every_story_of_the_sample_leads_on(sample: Sample) -> None:
    stories = [page for page in sample.pages if page.all(".story .share")]
    assert len(stories) > 30
    assert [page.address for page in stories if not list(related(page))] == []
