"""The body of an article: from Markdown to HTML that is clean, enriched and safe to print."""
