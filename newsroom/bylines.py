"""Who signs a story: the desk of a unit, another office, or a person."""

from collections.abc import Iterable

from newsroom.registers import Unit

OFFICES = ("Humas ", "Sihumas ")


def desk_of(unit: Unit) -> str:
    """Return the public-relations desk of a unit.

    >>> desk_of(Unit("spkt", "SPKT", "layanan", "Lombok Barat"))
    'Humas SPKT'
    >>> desk_of(Unit("sihumas", "Sihumas", "seksi", "Lombok Barat"))
    'Sihumas'
    """
    return unit.name if "humas" in unit.name.lower() else f"Humas {unit.name}"


def is_office(name: str) -> bool:
    """Say whether it is an office that signs, of whatever unit."""
    return name.startswith(OFFICES)


def signs_for(name: str, unit: Unit) -> bool:
    """Say whether the name is that of the unit or of its desk.

    >>> signs_for("Humas Polsek Sekotong", Unit("sekotong", "Polsek Sekotong", "polsek", "Lombok Barat"))
    True
    """
    names = {unit.name, desk_of(unit), *(f"{office}{unit.name}" for office in OFFICES)}
    return name.casefold() in {each.casefold() for each in names}


def unit_signing(name: str, units: Iterable[Unit]) -> Unit | None:
    """Return the unit that signs under this name, None when it is none of them."""
    return next((unit for unit in units if signs_for(name, unit)), None)


def names_unit(byline: Iterable[str], unit: Unit) -> bool:
    """Say whether a byline names the unit itself; a person may tell it, an office must be its own."""
    return any(signs_for(name, unit) or (unit.name in name and not is_office(name)) for name in byline)
