"""What a document says, told in words and blocks; the sections of a page are made of these."""
