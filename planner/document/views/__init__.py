"""What a template sees: frozen, ready-to-print answers, one module a section."""
