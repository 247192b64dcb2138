import tensorflow as tf

# region: show
with tf.io.gfile.GFile("orders.txt", "w") as file:  # mark
    file.write("42 orders\n")

with tf.io.gfile.GFile("orders.txt") as file:
    print(file.read().strip())
# endregion: show
