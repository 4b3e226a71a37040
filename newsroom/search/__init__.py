"""What readers find by words: the index of the archive, cut so that a query fetches little of it.

Why it is cut like this stands in ``docs/decisions/0014-search-in-small-files.md``.
"""
