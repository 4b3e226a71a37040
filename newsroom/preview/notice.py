"""The one page of the preview's own: what stands in the way before a first site exists."""

from markupsafe import Markup
from werkzeug.wrappers import Response

PAGE = Markup("""<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pratinjau belum dapat dibangun</title>
<style>
body {{ max-inline-size: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid }}
</style>
</head>
<body>
<h1>Pratinjau belum dapat dibangun</h1>
<p>Perbaiki yang disebut di bawah ini lalu simpan; halaman ini memuat ulang sendiri.</p>
<pre>{report}</pre>
</body>
</html>
""")


def not_built(report: str, insert: str) -> Response:
    """Return the page with the build's report; ``insert`` is the preview's own script element."""
    page = PAGE.format(report=report or "Situs sedang dibangun …")
    return Response(str(page).replace("</body>", f"{insert}</body>"), 503, mimetype="text/html")
