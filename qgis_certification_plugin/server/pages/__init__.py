"""Pages of the site, each read by one module into one frozen dataclass."""
