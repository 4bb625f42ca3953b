"""What a user has chosen for a document, in masa.toml and by flags, and which findings that leaves."""
