"""The result sheet of a course: shown, saved, printed."""
