import tensorflow as tf

# region: show
losses: list[tf.Tensor] = []
predictions: list[tf.Tensor] = []


def train_step(photos: tf.Tensor) -> None:
    predicted = photos * 2.0
    losses.append(tf.reduce_mean(predicted))
    predictions.append(predicted)  # mark


try:
    for _ in range(100_000):
        train_step(tf.random.normal([4096, 4096]))
except tf.errors.ResourceExhaustedError as e:
    print(f"step {len(losses)}: {e.error_code}")
    print(e.message)
    raise SystemExit(1) from e
# endregion: show
