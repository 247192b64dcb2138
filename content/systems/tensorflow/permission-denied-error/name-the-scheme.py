from urllib.parse import urlparse


# region: show
def shared(directory: str) -> str:
    """A folder that all tasks see; a bare path would be each machine's own disk."""
    if urlparse(directory).scheme not in {"hdfs", "gs", "s3"}:  # mark
        raise ValueError(f"{directory} names no shared filesystem")
    return directory


for directory in ["/TensorFlowOnSpark/run-7", "hdfs://default/user/orders/run-7"]:
    try:
        print("writing to", shared(directory))
    except ValueError as error:
        print("before the first op:", error)
# endregion: show
