"""The page Find courses: filters, list, card, and the map in step with them."""
