from typing import Any

from tensorflow import Operation
from tensorflow.data import Dataset

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/data/Iterator
class Iterator:
    @property
    def initializer(self) -> Operation: ...
    def get_next(self, name: str | None = None) -> Any: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/data/make_initializable_iterator
def make_initializable_iterator(dataset: Dataset[Any], shared_name: str | None = None) -> Iterator: ...
