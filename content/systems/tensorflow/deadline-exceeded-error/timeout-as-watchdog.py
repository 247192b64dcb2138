import time

import tensorflow as tf


def stuck() -> float:
    time.sleep(3)
    return 1.0


# region: show
with tf.Graph().as_default():
    price = tf.numpy_function(stuck, [], tf.float64)
    with tf.compat.v1.Session() as session:
        limit = tf.compat.v1.RunOptions(timeout_in_ms=500)  # mark
        begin = time.monotonic()
        try:
            session.run(price, options=limit)
        except tf.errors.DeadlineExceededError as error:
            waited = time.monotonic() - begin
            print(error.message)
            print(f"limit: half a second, returned after {waited:.0f} seconds")
# endregion: show
