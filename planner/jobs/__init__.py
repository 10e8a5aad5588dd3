"""Done elsewhere: documents are made outside the web process, within limits, and can be cancelled."""
