"""Training centres of an organisation: made, changed, and put in their place on the map."""
