"""What may be said of a course or a course type before it is made, and whether it was made."""
