"""Loads what the library loads with its first pages, so that each process need not do it again."""

from __future__ import annotations

import cleanpage

cleanpage.extract("<html lang=en><p>It rained on the harbour all day, and nobody went out.</p>")
cleanpage.clean_text("It rained on the harbour all day, and nobody went out.")
