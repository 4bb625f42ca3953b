"""What falls due: every date in a document, and in the law and the bodies behind it, that asks for something."""
