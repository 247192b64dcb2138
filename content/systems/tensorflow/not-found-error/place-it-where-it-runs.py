import tensorflow as tf

# not run: needs a GPU
# region: show
with tf.device("/CPU:0"):  # mark
    text = tf.io.read_file("price.txt")
    price = tf.strings.to_number(text)
with tf.device("/GPU:0"):
    total = price * 3.0
print(total.device)
# endregion: show
