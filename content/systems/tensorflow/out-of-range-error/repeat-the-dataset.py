import tensorflow as tf

# region: show
dataset = tf.data.Dataset.range(20).batch(8)
steps_per_epoch = int(dataset.cardinality())  # 3; negative if infinite or unknown

taken = 0
batches = iter(dataset.repeat())  # mark
for epoch in range(2):
    for _ in range(steps_per_epoch):
        next(batches)
        taken += 1
print(taken, "batches for", 2 * steps_per_epoch, "steps")
# endregion: show
