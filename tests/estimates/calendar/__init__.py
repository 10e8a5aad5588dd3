"""The calendar keeps what it promises."""
