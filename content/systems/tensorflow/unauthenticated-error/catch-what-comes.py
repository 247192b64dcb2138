import tensorflow as tf


# not run: needs Cloud Storage
# region: show
def read(path: str) -> str:
    try:
        with tf.io.gfile.GFile(path) as file:
            return file.read()
    except tf.errors.PermissionDeniedError as e:  # mark
        if "HTTP response code 401" in e.message:
            return "log in, then try again"
        return "logged in, but not allowed"
    except tf.errors.OpError as e:
        return f"something else: {e.error_code}"


print(read("gs://orders-example/prices.csv"))
# endregion: show
