"""Jobs of the workshop that the Makefile calls: set-up, checks, pictures of pages."""
