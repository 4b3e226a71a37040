"""Rules that an article has to keep before it is built, one rule a file."""
