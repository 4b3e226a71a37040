"""The sub-commands of `newsroom`, one a file."""
