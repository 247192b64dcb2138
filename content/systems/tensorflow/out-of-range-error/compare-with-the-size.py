import tensorflow as tf

# region: show
with tf.io.gfile.GFile("orders.csv", "w") as file:
    file.write("42,bolts\n")  # the file was written anew, and is shorter now

remembered = 1000
with tf.io.gfile.GFile("orders.csv", "rb") as file:
    if remembered > file.size():  # mark
        print("shorter than before, read from the start")
        remembered = 0
    file.seek(remembered)
    print("new lines:", file.readlines())
# endregion: show
