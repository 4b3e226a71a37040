"""Pelican's side of the portal: one plugin a file; plugins meet on the article."""
