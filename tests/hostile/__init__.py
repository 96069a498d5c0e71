"""Pages that the web should not serve but does, and what must hold for them."""
