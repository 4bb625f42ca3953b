"""Words and prose as Markdown that reads the same everywhere."""
