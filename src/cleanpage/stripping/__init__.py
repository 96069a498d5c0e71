"""One file per kind of furniture, and the tuple that orders them."""
