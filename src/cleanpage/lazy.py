"""Attributes that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["made_once"]

_T = TypeVar("_T")


class made_once(Generic[_T]):  # noqa: N801 - a decorator
    """`functools.cached_property` without its lock, as it is from Python 3.12 on.

    The lock is one for all objects of a class: threads wait for each other's attributes, and a
    process that is forked meanwhile waits for ever. Two threads that ask at once may make the same
    value twice.

    Example:
        >>> class Line:
        ...     @made_once
        ...     def words(self) -> list[str]:
        ...         return ["made", "once"]
        >>> line = Line()
        >>> line.words is line.words
        True
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> made_once[_T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...
    def __get__(self, instance: object | None, owner: type) -> made_once[_T] | _T:
        if instance is None:
            return self
        value = self._make(instance)
        vars(instance)[self._name] = value  # found there before this is asked again
        return value
