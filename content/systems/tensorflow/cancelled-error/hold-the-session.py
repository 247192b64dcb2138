from typing import Any

import tensorflow as tf

v1: Any = tf.compat.v1


# region: show
class Totals:
    def __init__(self) -> None:
        with tf.Graph().as_default() as graph:
            total = tf.constant(12.5) + 7.0
        self.session = v1.Session(graph=graph)  # mark
        self.answer = self.session.make_callable(total)

    def close(self) -> None:
        del self.answer
        self.session.close()


totals = Totals()
print("as long as it is open:", totals.answer())
totals.close()
# endregion: show
