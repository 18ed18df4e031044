"""Writing to participants: by the site to all, or in the user's own mail program."""
