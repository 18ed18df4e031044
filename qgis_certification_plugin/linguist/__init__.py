"""Qt's translation files: .ts read, .qm written, as Qt's own lrelease does; no Qt needed."""
