"""What each address of the practice server answers."""
