"""Roadworthy: a social-media strategy that has passed inspection before it goes on the road."""

__version__ = "0.1.0"
