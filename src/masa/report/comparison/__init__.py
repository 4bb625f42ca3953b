"""What two versions of a document say differently: to read, for a page in Markdown, and for programs."""
