import os
from pathlib import Path

import tensorflow as tf

# region: show
home = Path(os.environ.get("CLOUDSDK_CONFIG", Path.home() / ".config" / "gcloud"))
candidates = [
    Path(os.environ.get("GOOGLE_APPLICATION_CREDENTIALS", "/nonexistent")),
    home / "application_default_credentials.json",
]
if os.environ.get("GOOGLE_AUTH_TOKEN_FOR_TESTING"):
    raise SystemExit("GOOGLE_AUTH_TOKEN_FOR_TESTING is set: its token is never renewed")  # mark
found = [path for path in candidates if path.is_file()]
print("credentials from a file" if found else "no file: only the metadata server is left")

numbers = tf.data.Dataset.range(3)  # the first op comes after the check
print(sum(1 for _number in numbers))
# endregion: show
