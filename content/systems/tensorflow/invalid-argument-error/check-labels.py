import tensorflow as tf

# region: show
CLASSES = 10


def from_zero(image: tf.Tensor, label: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return image, label - 1


def checked(image: tf.Tensor, label: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    tf.debugging.assert_non_negative(label, message="label below 0")
    tf.debugging.assert_less(label, CLASSES, message="label above the last class")  # mark
    return image, label


images = tf.data.Dataset.from_tensor_slices(tf.zeros([2, 28, 28]))
labels = tf.data.Dataset.from_tensor_slices(tf.constant([1, 10]))
orders = tf.data.Dataset.zip(images, labels).map(from_zero).map(checked)

print("checked", sum(1 for _ in orders))
# endregion: show
