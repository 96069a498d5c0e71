"""The phrase files' words that describing needs, of all languages together, loaded on first use."""

from __future__ import annotations

from functools import cache

import regex

__all__ = ["byline_prefix", "conjunction", "role"]

# TEMPORARY until the phrase files are here
_PREFIXES = "by|written by|words by|posted by|author|authors|story by|text by|reporting by|published by|article by|created by|from|von|autor|autorin|autoren|text|ein beitrag von|geschrieben von|verfasst von|par|rédigé par|écrit par|auteur|por|escrito por|publicado por|autora|redacción|texto|di|a cura di|scritto da|autore|door|geschreven door|auteur|av|skrevet av|tekst|af|skrevet af|skribent|kirjoittaja|teksti|автор|текст|od|napsal|przez|opracował|yazan|記者|記者:|文／|文/|作者|记者|责编|责任编辑|編集|撰文|取材|كتب|بقلم".split("|")
_ROLES = "editor|reporter|correspondent|writer|journalist|columnist|contributor|director|manager|founder|ceo|cto|author|staff|senior|chief|analyst|producer|assistant|associate|professor|specialist|expert|consultant|head|lead|member|redakteur|redakteurin|redaktor|korrespondent|korrespondentin|chefredakteur|autor|autorin|journalistin|rédacteur|rédactrice|journaliste|redactor|redactora|periodista|corresponsal|giornalista|redattore|jornalista|repórter|verslaggever|redacteur|journalist|fotograf|toimittaja|журналист|корреспондент|редактор|記者|编辑|dietitian|nutritionist|strategist|marketer|president|officer|coordinator|freelance|intern|team lead|vp|executive|copywriter|researcher|photographer|videographer|former|guest|engineer|developer|designer|coach|trainer|teacher|lecturer".split("|")
_AND = "and|und|et|y|e|i|och|og|ja|en|и|та|і|ve|a|und|&|with|mit|avec|con".split("|")


@cache
def byline_prefix() -> regex.Pattern[str]:
    """Matches what introduces an author at the start of a line ("By", "Von", "Автор:")."""
    longest = "|".join(regex.escape(p) for p in sorted(_PREFIXES, key=len, reverse=True))
    return regex.compile(rf"(?:{longest})(?:\s*+[:：／/|]\s*+|\s++(?=\S)|(?<=[\u3000-\u9fff])|$)", regex.IGNORECASE)


@cache
def role() -> regex.Pattern[str]:
    """Matches a word for what an author does."""
    return regex.compile(rf"\b(?:{'|'.join(_ROLES)})(?:s|e|n|en|in)?\b", regex.IGNORECASE)


@cache
def conjunction() -> regex.Pattern[str]:
    """Matches "and" between two names."""
    return regex.compile(rf"\s++(?:{'|'.join(_AND)})\s++", regex.IGNORECASE)
