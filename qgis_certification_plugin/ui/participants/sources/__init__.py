"""Where lists of people come from: files, layers, past courses, and what is dropped."""
