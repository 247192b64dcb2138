import tensorflow as tf

# region: show
for path, text in [("orders-new.txt", "7"), ("orders.txt", "6")]:
    with tf.io.gfile.GFile(path, "w") as file:
        file.write(text)

tf.io.gfile.copy("orders-new.txt", "orders.txt", overwrite=True)  # mark
with tf.io.gfile.GFile("orders.txt") as file:
    print("orders.txt holds", file.read())
# endregion: show
