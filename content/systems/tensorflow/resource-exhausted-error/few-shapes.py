import tensorflow as tf

# region: show
texts = tf.data.Dataset.range(1, 512).map(lambda length: tf.range(length))

batches = texts.bucket_by_sequence_length(
    element_length_func=lambda text: tf.shape(text)[0],
    bucket_boundaries=[65, 129, 257, 513],
    bucket_batch_sizes=[64, 32, 16, 8, 1],
    pad_to_bucket_boundary=True,  # mark
    drop_remainder=True,
)
shapes = {tuple(batch.shape.as_list()) for batch in batches}
print(f"{len(shapes)} shapes instead of 511: {sorted(shapes)}")
# endregion: show
