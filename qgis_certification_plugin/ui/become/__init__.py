"""The page Become certified."""
