"""Typed records from YAML: nodes with lines, kinds of values, dataclasses that list their fields."""
