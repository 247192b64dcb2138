import tensorflow as tf

# region: show
orders = tf.queue.FIFOQueue(10, tf.float32, shapes=[()])
for amount in (12.5, 7.0):
    orders.enqueue(amount)
orders.close()  # mark

total = 0.0
while True:
    try:
        total += float(orders.dequeue())
    except tf.errors.OutOfRangeError:
        break
print("all orders taken:", total)
# endregion: show
