"""A document to start from: a council by its name, what the register holds of its area, and the rest left to write."""
