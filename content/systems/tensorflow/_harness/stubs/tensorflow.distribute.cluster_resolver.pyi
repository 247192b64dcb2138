from typing import Any

# https://www.tensorflow.org/api_docs/python/tf/distribute/cluster_resolver/ClusterResolver
class ClusterResolver: ...

# https://www.tensorflow.org/api_docs/python/tf/distribute/cluster_resolver/TFConfigClusterResolver
class TFConfigClusterResolver(ClusterResolver):
    def __init__(
        self, task_type: str | None = None, task_id: int | None = None, rpc_layer: str | None = None, environment: Any = None
    ) -> None: ...
