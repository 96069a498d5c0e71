"""The cleanpage command."""
