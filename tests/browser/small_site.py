"""A small site whose stories can change, and whose server can go away and come back."""

import shutil
from contextlib import ExitStack
from pathlib import Path

from werkzeug.wrappers import Request

from newsroom.preview.serving import Serving
from newsroom.preview.site import BuiltSite
from newsroom.preview.sockets import listen
from tools.sample import ROOT, build

HEAD = "category: binkam\nunit: polsek-sekotong\nsummary: Ringkas.\ndateline: Gerung"


class Site:
    """The site in a folder of its own, at an address that stays the same."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shutil.copytree(ROOT / "content/data", folder / "content/data")
        shutil.copytree(ROOT / "content/images", folder / "content/images")
        for name in ("theme", "plugins", "pelicanconf.py"):
            (folder / name).symlink_to(ROOT / name)
        self._serving = ExitStack()
        sockets = listen(0)
        self._port = sockets[0].getsockname()[1]
        self.address = f"http://localhost:{self._port}"
        for bound in sockets:
            bound.close()

    def write(self, address: str, more: str = "") -> None:
        """Write or change the story at an address."""
        year, month, day, name = address.strip("/").split("/")
        file = self._folder / f"content/articles/{name}.md"
        file.parent.mkdir(exist_ok=True)
        head = f"title: 'Kabar “{name}” & lainnya'\ndate: {year}-{month}-{day} 08:00\n{HEAD}\n{more}"
        file.write_text(f"---\n{head.strip()}\n---\nKata-kata tentang {name}.\n", "utf-8")

    def build(self) -> None:
        build(self._folder / "site", project=self._folder, SITEURL=self.address)

    def go_online(self) -> None:
        site = BuiltSite(lambda: self._folder / "site", lambda page: page)
        self._serving.enter_context(Serving(Request.application(site.respond), listen(self._port)))

    def go_offline(self) -> None:
        self._serving.close()
