"""What can be done with single people of the course once they are enrolled."""
