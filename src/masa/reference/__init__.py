"""Reference data: the bodies that the law makes partners, and the Schedule of relevant agencies. Texts to facts."""
