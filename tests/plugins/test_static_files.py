"""Scripts and pictures of the theme are published under names that carry their content."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from newsroom.output_folder import OutputFolder
from plugins.static_files import StaticFileError, StaticFiles, StaticFilesGenerator, add_static_files

SHARE = "// why\nexport function enhance(root, { share } = navigator) {\n  root.append(`a  b`);\n}\n"


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for folder in ("js", "img"):
        (tmp_path / "static" / folder).mkdir(parents=True)
    (tmp_path / "static" / "js" / "share.js").write_text(SHARE, "utf-8")
    (tmp_path / "static" / "img" / "favicon.ico").write_bytes(b"\0icon")
    (tmp_path / "static" / "img" / "logo.svg").write_bytes(b"<svg/>")
    return tmp_path


def test_a_script_is_minified_and_named_by_its_content(theme: Path) -> None:
    files = StaticFiles(theme / "static")
    path = files.script("share")
    data = {f"/{file.path}": file.data for file in files}[path]
    assert data == b"export function enhance(root,{share}=navigator){root.append(`a  b`);}"
    (theme / "static" / "js" / "share.js").write_text(SHARE + "enhance(document.body);", "utf-8")
    assert StaticFiles(theme / "static").script("share") != path


@pytest.mark.parametrize(
    "code",
    [
        'import { a } from "./a.js";',
        'import "./a.js"',
        "const a = await import('./a.js')",
        'export { a } from "./a.js"',
        'export * from "./a.js"',
    ],
)
def test_a_script_that_imports_another_is_refused(theme: Path, code: str) -> None:
    (theme / "static" / "js" / "share.js").write_text(code, "utf-8")
    with pytest.raises(StaticFileError, match=r"share\.js: .*may not import"):
        StaticFiles(theme / "static")


def test_names_that_browsers_ask_for_blindly_stay(theme: Path) -> None:
    files = StaticFiles(theme / "static")
    assert files.theme_image("favicon.ico") == "/favicon.ico"
    assert files.theme_image("logo.svg").startswith("/static/logo.")


def test_the_worker_stays_where_browsers_look_for_its_next_version(theme: Path) -> None:
    (theme / "static/js/sw.js").write_text("// why\naddEventListener( 'install', skipWaiting );\n", "utf-8")
    published = {file.path: file.data for file in StaticFiles(theme / "static")}
    assert published["sw.js"] == b"addEventListener('install',skipWaiting);"


def test_a_missing_file_is_an_error_that_names_the_known_ones(theme: Path) -> None:
    with pytest.raises(StaticFileError, match=r"“dialog\.js”. Known: share\.js"):
        StaticFiles(theme / "static").script("dialog")


def test_everything_is_written_whoever_asked(theme: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    settings = {"JINJA_GLOBALS": {}, "OUTPUT": OutputFolder(output)}
    build = SimpleNamespace(theme=str(theme), settings=settings)
    add_static_files(build)
    generator = StaticFilesGenerator(
        settings=build.settings, output_path=str(output), context={}, path="", theme=""
    )
    generator.generate_output(object())
    script = build.settings["JINJA_GLOBALS"]["script"]("share")
    assert (output / script.removeprefix("/")).is_file()
    assert (output / "favicon.ico").read_bytes() == b"\0icon"
    assert len([path for path in output.rglob("[!.]*") if path.is_file()]) == 3
