"""What masa cannot do as asked, in one sentence for whoever asked."""


class RefusedError(Exception):
    """A run ends here with the message on stderr and exit code 2; each part of masa has a kind of its own."""
