"""What is measured, and against what. `make bench` runs all of it."""
