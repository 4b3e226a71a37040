"""The preview server behind `newsroom serve`."""
