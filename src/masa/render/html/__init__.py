"""Words as HTML, and what a page of HTML keeps to."""
