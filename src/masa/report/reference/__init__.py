"""The reference of the format and of the rules, as Markdown: made from the models and the catalogue, never by hand."""
