"""The steps, each drawn alone."""
