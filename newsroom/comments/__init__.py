"""Readers' comments: the adapter between the theme's form and an external service."""
