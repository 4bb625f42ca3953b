"""`masa templates`: the templates of the pages."""
