"""The page linter: what is wrong with a page of HTML, found without a browser."""
