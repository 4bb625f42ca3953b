"""`python -m masa` is `masa`."""

from masa.cli import main

main()
