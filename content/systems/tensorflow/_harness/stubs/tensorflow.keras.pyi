from collections.abc import Sequence
from typing import Any

# https://www.tensorflow.org/api_docs/python/tf/keras/Sequential
class Sequential(Model[Any, Any]):
    def __init__(self, layers: Sequence[Any] | None = None, name: str | None = None) -> None: ...
