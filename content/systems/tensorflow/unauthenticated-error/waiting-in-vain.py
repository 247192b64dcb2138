import tensorflow as tf


# not run: needs Cloud Storage
# region: show
def read(path: str) -> str:
    try:
        with tf.io.gfile.GFile(path) as file:
            return file.read()
    except tf.errors.UnauthenticatedError:  # mark
        return "log in, then try again"


print(read("gs://orders-example/prices.csv"))
# endregion: show
