from typing import Any

# https://github.com/tensorflow/tensorflow/blob/111a93f3139590789a92abcd6465161e5508610f/tensorflow/python/distribute/collective_util.py
class CommunicationOptions:
    def __init__(self, bytes_per_pack: int = 0, timeout_seconds: float | None = None, implementation: Any = ...) -> None: ...
