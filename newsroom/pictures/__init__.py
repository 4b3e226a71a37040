"""Pictures for readers: checked originals in, small files without metadata out."""
