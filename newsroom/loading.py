"""Load a module of others only when something in it is used, although they import it at once."""

import sys
from importlib.util import find_spec, module_from_spec
from typing import Any


def load_when_used(name: str) -> None:
    """Let whoever imports this module from now on load it with the first use of a name in it.

    Python's own `importlib.util.LazyLoader` loads it with the statement “import” already. Who is asked for a
    name that a module does not have stands in https://peps.python.org/pep-0562/.
    """
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return
    loader, module = spec.loader, module_from_spec(spec)

    def first_used(wanted: str) -> Any:
        vars(module).pop("__getattr__", None)
        loader.exec_module(module)
        return getattr(module, wanted)

    vars(module)["__getattr__"] = first_used
    sys.modules[name] = module
