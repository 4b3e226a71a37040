"""The preview at a desk: builds the site, serves it with its comments, follows every change."""
