"""Pictures of every window in every language and theme, to look through."""
