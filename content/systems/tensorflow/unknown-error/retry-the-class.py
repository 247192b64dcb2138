import tensorflow as tf

# region: show
LABELS = {"cat": 0, "dog": 1}
calls, last = 0, ""


def label_of(name: tf.Tensor) -> int:
    global calls
    calls += 1
    return LABELS[name.numpy().decode()]


for attempt in range(5):
    try:
        tf.py_function(label_of, [tf.constant("dgo")], tf.int32)
    except tf.errors.UnknownError as e:  # mark
        last = e.message.partition("}} ")[2].splitlines()[0]
print(f"{calls} calls, the last one as the first: {last}")
# endregion: show
