import tensorflow as tf

# region: show
with tf.io.gfile.GFile("/tmp/orders.txt", "w") as file:  # mark
    file.write("42 orders\n")

with tf.io.gfile.GFile("/tmp/orders.txt") as file:
    print(file.read())
# endregion: show
