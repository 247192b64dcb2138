from tensorflow._aliases import DTypeLike
from tensorflow import Tensor
from tensorflow._aliases import TensorCompatible

# https://www.tensorflow.org/api_docs/python/tf/io/read_file
def read_file(filename: TensorCompatible, name: str | None = None) -> Tensor: ...

# https://www.tensorflow.org/api_docs/python/tf/io/decode_image
def decode_image(
    contents: TensorCompatible,
    channels: int | None = None,
    dtype: DTypeLike = ...,
    name: str | None = None,
    expand_animations: bool = True,
) -> Tensor: ...
