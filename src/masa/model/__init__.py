"""Documents as typed values: the kinds, the models, the reader's table and the reader."""
