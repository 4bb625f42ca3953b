"""The layout of a document: its keys in the order of the format, with nothing of what they say changed."""
