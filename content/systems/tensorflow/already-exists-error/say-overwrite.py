import tensorflow as tf

# region: show
for path, text in [("/tmp/orders-new.txt", "7"), ("/tmp/orders.txt", "6")]:
    with tf.io.TFRecordWriter(path) as writer:
        writer.write(text.encode())

tf.io.gfile.copy("/tmp/orders-new.txt", "/tmp/orders.txt", overwrite=True)  # mark
print("replaced")
# endregion: show
