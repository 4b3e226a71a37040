"""Reading and writing the small JSON files of the comment folder."""

import json
from pathlib import Path
from typing import Any

from newsroom.whole_files import write_whole


def canonical_json(value: Any) -> str:
    """Return JSON whose bytes depend on the value alone."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def write_json(path: Path, value: Any) -> bool:
    """Write the file whole or not at all; say whether its bytes changed."""
    return write_whole(path, canonical_json(value).encode())


def read_json(path: Path) -> Any:
    """Return the file's value, or None when there is no readable one."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
