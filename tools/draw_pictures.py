"""Draw the illustrations of the articles: ``python -m tools.draw_pictures``; the same bytes on every run."""

from collections.abc import Callable
from pathlib import Path

from tools.drawing import countryside, indoors, nights, seaside, still_lifes
from tools.drawing.canvas import Canvas

IMAGES = Path(__file__).resolve().parent.parent / "content/images"

PICTURES: dict[str, Callable[[Canvas], None]] = {
    "2023/02/pos-ronda.jpg": nights.watch_post_at_night,
    "2023/04/rumah-mudik.jpg": nights.house_before_a_journey,
    "2023/05/helm.jpg": still_lifes.helmet_in_the_morning,
    "2023/07/loket.jpg": indoors.service_counter,
    "2023/08/gang-desa.jpg": countryside.village_lane,
    "2023/10/kebun-kering.jpg": countryside.dry_field,
    "2023/11/ponsel-grup.jpg": still_lifes.messages_that_spread,
    "2024/03/berugak.jpg": countryside.pavilion_in_rice,
    "2024/05/ponsel-kode.jpg": still_lifes.code_as_bait,
    "2024/06/jalan-pulih.jpg": countryside.path_to_sunrise,
    "2024/12/patroli-sekotong.jpg": seaside.bay_at_dusk,
    "2024/12/tepi-laut.jpg": seaside.beach_with_toys,
    "2025/01/jalan-hujan.jpg": countryside.road_in_rain,
    "2025/03/feri-lembar.jpg": seaside.ferry_in_the_strait,
    "2025/05/motor-parkir.jpg": nights.motorbike_under_a_lamp,
    "2026/01/panggilan-malam.jpg": nights.call_at_night,
    "2026/06/buku-terbuka.jpg": indoors.book_at_the_window,
}


def drawn(name: str) -> bytes:
    """Return one picture as a JPEG."""
    canvas = Canvas.blank(seed=sum(name.encode()))
    PICTURES[name](canvas)
    return canvas.jpeg()


def main() -> int:
    """Draw every picture to its place below ``content/images``."""
    for name in PICTURES:
        target = IMAGES / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(drawn(name))
        print(f"{name}: {target.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
