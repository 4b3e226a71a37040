"""The office's side of the portal: plain Python that never imports Pelican."""
