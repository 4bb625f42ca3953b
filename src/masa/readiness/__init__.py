"""Whether a document is ready to be published: what stands in the way, and all that is left to do."""
