"""What search engines read of a page, in the words of schema.org: dictionaries for JSON-LD."""
