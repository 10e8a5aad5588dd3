"""How fast Roadworthy is beside the bare tools it stands on, measured in one run on one machine."""
