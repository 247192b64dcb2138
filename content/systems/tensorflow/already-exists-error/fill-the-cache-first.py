import tensorflow as tf

# region: show
spectrograms = tf.data.Dataset.range(5).cache("orders-cache")
for _ in spectrograms:  # mark
    pass  # one whole pass writes the cache; what follows only reads it
features = spectrograms.map(lambda value: value * 2)

for pair in tf.data.Dataset.zip((spectrograms, features)):
    print(*[int(part.numpy()) for part in pair])
print(sorted(tf.io.gfile.glob("orders-cache*")))
# endregion: show
