"""masa beside other linters: documents to measure with, the measurements, and the tables of what was found."""
