"""My courses: signing in, the organisation, its balance and its courses."""
