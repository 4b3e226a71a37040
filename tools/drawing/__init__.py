"""Flat illustrations drawn by code: outlines are pure points, a canvas fills them, motifs and scenes put them together."""
