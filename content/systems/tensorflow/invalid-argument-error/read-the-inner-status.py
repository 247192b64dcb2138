import tensorflow as tf

# region: show
try:
    print(tf.io.gfile.glob("s3://orders/model-7*"))  # mark
except tf.errors.OpError as e:
    print("what the file system says:", type(e).__name__)
    print("its message:", e.message)
# endregion: show
