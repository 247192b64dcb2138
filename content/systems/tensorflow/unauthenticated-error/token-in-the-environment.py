import os
import time

import tensorflow as tf

# not run: needs Cloud Storage
# region: show
os.environ["GOOGLE_AUTH_TOKEN_FOR_TESTING"] = "demo-token-1"  # mark

path = "gs://orders-example/prices.csv"
for hour in range(2):
    try:
        with tf.io.gfile.GFile(path) as file:
            print(hour, len(file.read()))
    except tf.errors.OpError as e:
        print(hour, type(e).__name__, e.error_code)
    time.sleep(0.1)  # an hour in real life: longer than the token lives
# endregion: show
