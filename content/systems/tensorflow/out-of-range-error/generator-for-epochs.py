import warnings
from collections.abc import Iterator

import tensorflow as tf

warnings.simplefilter("ignore")


# region: show
class Count(tf.keras.callbacks.Callback):
    steps: list[int] = []

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:
        self.steps.append(0)

    def on_train_batch_end(self, batch: int, logs: object = None) -> None:
        self.steps[-1] += 1


def batches() -> Iterator[tuple[tf.Tensor, tf.Tensor]]:
    for _ in range(5):
        yield tf.ones([8, 1]), tf.ones([8, 1])


model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(batches(), epochs=4, verbose=0, callbacks=[Count()])  # mark
print("batches of each epoch:", Count.steps)
# endregion: show
