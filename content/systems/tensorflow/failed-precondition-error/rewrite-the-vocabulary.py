from pathlib import Path
from typing import Any

import tensorflow as tf

lookup: Any = tf.lookup


# region: show
def table_of(words: list[str], anonymous: bool = False) -> Any:
    Path("vocabulary.txt").write_text("\n".join(words) + "\n")
    lines, numbers = lookup.TextFileIndex.WHOLE_LINE, lookup.TextFileIndex.LINE_NUMBER
    entries = lookup.TextFileInitializer("vocabulary.txt", tf.string, lines, tf.int64, numbers)
    return lookup.StaticHashTable(entries, -1, experimental_is_anonymous=anonymous)


monday = table_of(["bolt", "nut"])
del monday
tuesday = table_of(["screw", "bolt", "nut"])  # mark
anonymous = table_of(["screw", "bolt", "nut"], anonymous=True)
asked = tf.constant(["screw", "bolt", "nut"])
print("lines of the file:", [0, 1, 2])
print("ids of tuesday:   ", tuesday.lookup(asked).numpy().tolist())
print("ids of anonymous: ", anonymous.lookup(asked).numpy().tolist())
# endregion: show
