"""Reports on a checked corpus: for the terminal, for CI services, for programs, for the browser."""
