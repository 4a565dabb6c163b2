"""Frozen dataclasses as plain JSON and back, by their fields' types: what goes to the mathematics worker and returns.

Decimals are kept exactly, as `{"decimal": "0.50"}`. Only what the types of `lessons` need is known here: dataclasses,
enumerations, tuples, mappings with text as keys, unions, numbers, texts.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")
_DECIMAL = "decimal"


def to_json(value: Any) -> Any:
    """A dataclass, or anything its fields may hold, as plain JSON values."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return {_DECIMAL: str(value)}
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [to_json(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"this cannot be sent: {type(value).__name__}")


def from_json(shape: type[Shape], data: Any) -> Shape:
    """The `shape` that `to_json` wrote. Raises ValueError when it is not one."""
    try:
        built = _build(shape, data)
    except (TypeError, KeyError, AttributeError, InvalidOperation) as error:
        raise ValueError(f"not a {shape.__name__}: {error}") from None
    assert isinstance(built, shape)
    return built


@lru_cache(maxsize=256)
def _hints(shape: type) -> dict[str, Any]:
    return get_type_hints(shape)


def _build(shape: Any, data: Any) -> Any:
    origin = get_origin(shape)
    if shape is Any:
        return plain(data)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(shape), data)
    if origin is tuple:
        return _tuple(get_args(shape), data)
    if origin is not None and issubclass(origin, Mapping):
        value_shape = get_args(shape)[1]
        if not isinstance(data, dict):
            raise ValueError("a table is expected")
        return {str(key): _build(value_shape, item) for key, item in data.items()}
    if shape is Decimal:
        return Decimal(data[_DECIMAL])
    if is_dataclass(shape) and isinstance(shape, type):
        hints = _hints(shape)
        if not isinstance(data, dict):
            raise ValueError("a table is expected")
        return shape(**{name: _build(hints[name], item) for name, item in data.items() if name in hints})
    if isinstance(shape, type) and issubclass(shape, Enum):
        return shape(data)
    if shape is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(shape, type) or not isinstance(data, shape) or (shape is int and isinstance(data, bool)):
        raise ValueError(f"{getattr(shape, '__name__', shape)} is expected, not {str(data)[:40]!r}")
    return data


def _tuple(shapes: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if not isinstance(data, (list, tuple)):
        raise ValueError("a list is expected")
    if len(shapes) == 2 and shapes[1] is Ellipsis:
        return tuple(_build(shapes[0], item) for item in data)
    if len(shapes) != len(data):
        raise ValueError(f"{len(shapes)} things are expected, not {len(data)}")
    return tuple(_build(shape, item) for shape, item in zip(shapes, data, strict=True))


def _one_of(shapes: tuple[Any, ...], data: Any) -> Any:
    for shape in shapes:
        if shape is type(None):
            if data is None:
                return None
            continue
        try:
            return _build(shape, data)
        except (ValueError, TypeError, KeyError, AttributeError, InvalidOperation):
            continue
    raise ValueError(f"{str(data)[:40]!r} is nothing that fits here")


def plain(data: Any) -> Any:
    """JSON values without a type: only decimals are told."""
    if isinstance(data, dict):
        if set(data) == {_DECIMAL}:
            return Decimal(data[_DECIMAL])
        return {str(key): plain(item) for key, item in data.items()}
    return [plain(item) for item in data] if isinstance(data, list) else data
