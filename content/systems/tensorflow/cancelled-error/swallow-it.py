import tensorflow as tf

# region: show
orders = tf.queue.FIFOQueue(2, tf.float32, shapes=[()])
sent = lost = 0
for number in range(10):
    if number == 4:
        orders.close()
    try:
        if number < 2 or number >= 4:
            orders.enqueue(float(number))
            sent += 1
    except tf.errors.CancelledError:  # mark
        lost += 1
print("sent", sent, "lost", lost)
# endregion: show
