# https://www.tensorflow.org/api_docs/python/tf/config/set_soft_device_placement
def set_soft_device_placement(enabled: bool) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/config/LogicalDevice
class LogicalDevice(NamedTuple):
    name: str
    device_type: str

# https://www.tensorflow.org/api_docs/python/tf/config/list_logical_devices
def list_logical_devices(device_type: str | None = None) -> list[LogicalDevice]: ...

# https://www.tensorflow.org/api_docs/python/tf/config/experimental_connect_to_host
def experimental_connect_to_host(remote_host: str | list[str] | None = None, job_name: str = "worker") -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/config/optimizer
from tensorflow.config import optimizer as optimizer
