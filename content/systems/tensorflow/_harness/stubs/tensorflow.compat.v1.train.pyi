from types import TracebackType
from typing import Any
from typing_extensions import Self

from tensorflow import Variable
from tensorflow.compat.v1 import Session

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/Saver
class Saver:
    def __init__(
        self,
        var_list: list[Variable] | dict[str, Variable] | None = None,
        reshape: bool = False,
        sharded: bool = False,
        max_to_keep: int | None = 5,
        keep_checkpoint_every_n_hours: float = 10000.0,
        name: str | None = None,
        restore_sequentially: bool = False,
        saver_def: Any = None,
        builder: Any = None,
        defer_build: bool = False,
        allow_empty: bool = False,
        write_version: Any = ...,
        pad_step_number: bool = False,
        save_relative_paths: bool = False,
        filename: str | None = None,
    ) -> None: ...
    def restore(self, sess: Session, save_path: str) -> None: ...
    def save(
        self,
        sess: Session,
        save_path: str,
        global_step: Any = None,
        latest_filename: str | None = None,
        meta_graph_suffix: str = "meta",
        write_meta_graph: bool = True,
        write_state: bool = True,
        strip_default_attrs: bool = False,
        save_debug_info: bool = False,
    ) -> str | None: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/SessionRunHook
class SessionRunHook:
    def after_run(self, run_context: Any, run_values: Any) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/MonitoredSession
class MonitoredSession:
    def __init__(self, session_creator: Any = None, hooks: list[Any] | None = None, stop_grace_period_secs: int = 120) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, exception_type: type[BaseException] | None, exception_value: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def run(self, fetches: Any, feed_dict: dict[Any, Any] | None = None, options: Any = None, run_metadata: Any = None) -> Any: ...
    def should_stop(self) -> bool: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/SingularMonitoredSession
class SingularMonitoredSession:
    def __init__(
        self,
        hooks: list[Any] | None = None,
        scaffold: Any = None,
        master: str = "",
        config: Any = None,
        checkpoint_dir: str | None = None,
        stop_grace_period_secs: int = 120,
        checkpoint_filename_with_path: str | None = None,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, exception_type: type[BaseException] | None, exception_value: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def run(self, fetches: Any, feed_dict: dict[Any, Any] | None = None, options: Any = None, run_metadata: Any = None) -> Any: ...
    def should_stop(self) -> bool: ...
