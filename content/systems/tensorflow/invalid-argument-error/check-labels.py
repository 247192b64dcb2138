import tensorflow as tf

# region: show
CLASSES = 10


def from_zero(logits: tf.Tensor, label: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return logits, label - 1


def checked(logits: tf.Tensor, label: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    tf.debugging.assert_non_negative(label, message="label below 0")
    tf.debugging.assert_less(label, CLASSES, message="label above the last class")  # mark
    return logits, label


rows = tf.data.Dataset.from_tensor_slices(tf.zeros([2, CLASSES]))
labels = tf.data.Dataset.from_tensor_slices(tf.constant([1, 10]))
orders = tf.data.Dataset.zip(rows, labels)
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

for logits, label in orders.map(from_zero).map(checked).batch(2):
    print("labels", label.numpy(), "loss", round(float(loss(label, logits).numpy()), 3))
try:
    print(len(list(orders.map(checked))), "elements")
except tf.errors.InvalidArgumentError as e:
    print("unshifted:", [line for line in e.message.splitlines() if "label" in line][-1].strip())
# endregion: show
