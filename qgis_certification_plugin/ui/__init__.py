"""The dock, the windows, their item models and the message bar."""
