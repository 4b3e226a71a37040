"""Feeds of news with the whole story and its picture, for readers' programs and other offices."""
