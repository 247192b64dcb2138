from tensorflow import Tensor
from tensorflow import Operation
from tensorflow._aliases import TensorCompatible

# https://www.tensorflow.org/api_docs/python/tf/debugging/assert_less
def assert_less(
    x: TensorCompatible, y: TensorCompatible, message: str | None = None, summarize: int | None = None, name: str | None = None
) -> Operation | None: ...

# https://www.tensorflow.org/api_docs/python/tf/debugging/assert_greater
def assert_greater(
    x: TensorCompatible, y: TensorCompatible, message: str | None = None, summarize: int | None = None, name: str | None = None
) -> Operation | None: ...

# https://www.tensorflow.org/api_docs/python/tf/debugging/assert_equal
def assert_equal(
    x: TensorCompatible, y: TensorCompatible, message: str | None = None, summarize: int | None = None, name: str | None = None
) -> Operation | None: ...

# https://www.tensorflow.org/api_docs/python/tf/debugging/assert_non_negative
def assert_non_negative(
    x: TensorCompatible, message: str | None = None, summarize: int | None = None, name: str | None = None
) -> Operation | None: ...

# https://www.tensorflow.org/api_docs/python/tf/debugging/assert_rank
def assert_rank(
    x: TensorCompatible, rank: int | Tensor, message: str | None = None, name: str | None = None
) -> Operation | None: ...
