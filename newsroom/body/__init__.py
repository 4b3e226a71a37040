"""The body of an article: Markdown, typography, sanitising, and one enriching pass."""
