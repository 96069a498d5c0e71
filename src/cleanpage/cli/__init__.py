"""The `cleanpage` command: one file for each of its commands, `main` for what they share."""
