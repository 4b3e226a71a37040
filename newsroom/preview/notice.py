"""The one page of the preview's own: what a reader of the preview waits for before a first site exists."""

from markupsafe import Markup
from werkzeug.wrappers import Response

PAGE = Markup("""<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ max-inline-size: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid }}
</style>
</head>
<body>
<h1>{title}</h1>
{what}
</body>
</html>
""")
BUILDING = "Situs sedang dibangun …"
WAIT = Markup("<p>Sebentar; halaman ini memuat ulang sendiri.</p>")
REFUSED = "Pratinjau belum dapat dibangun"
REPORT = Markup(
    "<p>Perbaiki yang disebut di bawah ini lalu simpan; halaman ini memuat ulang sendiri.</p>"
    "<pre>{report}</pre>"
)


def not_built(report: str, insert: str) -> Response:
    """Return the page with the build's report, or that the first build still runs where there is none.

    ``insert`` is the preview's own script element.
    """
    title, what = (REFUSED, REPORT.format(report=report)) if report else (BUILDING, WAIT)
    page = str(PAGE.format(title=title, what=what))
    return Response(page.replace("</body>", f"{insert}</body>"), 503, mimetype="text/html")
