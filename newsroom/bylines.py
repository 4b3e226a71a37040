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
    return name.casefold() in names_of(unit)


def names_of(unit: Unit) -> set[str]:
    """Return the names under which a unit signs, in small letters."""
    names = (unit.name, desk_of(unit), *(f"{office}{unit.name}" for office in OFFICES))
    return {name.casefold() for name in names}


def signers(units: Iterable[Unit]) -> dict[str, Unit]:
    """Return the units by the names under which they sign, in small letters; the first keeps a shared one."""
    return {name: unit for unit in reversed([*units]) for name in names_of(unit)}


def names_unit(byline: Iterable[str], unit: Unit) -> bool:
    """Say whether a byline names the unit itself; a person may tell it, an office must be its own."""
    return any(signs_for(name, unit) or (unit.name in name and not is_office(name)) for name in byline)
