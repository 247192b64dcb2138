from typing import Any

from tensorflow import Tensor
from tensorflow._aliases import DTypeLike, TensorCompatible

# https://www.tensorflow.org/api_docs/python/tf/lookup/KeyValueTensorInitializer
class KeyValueTensorInitializer:
    def __init__(
        self,
        keys: TensorCompatible,
        values: TensorCompatible,
        key_dtype: DTypeLike | None = None,
        value_dtype: DTypeLike | None = None,
        name: str | None = None,
    ) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/lookup/StaticHashTable
class StaticHashTable:
    def __init__(
        self, initializer: KeyValueTensorInitializer, default_value: Any, name: str | None = None, experimental_is_anonymous: bool = False
    ) -> None: ...
    def lookup(self, keys: Tensor, name: str | None = None) -> Tensor: ...
    def size(self, name: str | None = None) -> Tensor: ...
