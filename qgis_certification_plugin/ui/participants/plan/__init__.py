"""What is shown and tried before money is spent."""
