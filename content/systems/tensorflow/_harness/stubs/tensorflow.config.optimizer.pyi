from typing import Any

# https://www.tensorflow.org/api_docs/python/tf/config/optimizer/set_experimental_options
def set_experimental_options(options: dict[str, Any]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/config/optimizer/get_experimental_options
def get_experimental_options() -> dict[str, Any]: ...
