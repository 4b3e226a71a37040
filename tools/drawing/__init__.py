"""Flat illustrations drawn by code: outlines are points, a canvas fills them, scenes put motifs together."""
