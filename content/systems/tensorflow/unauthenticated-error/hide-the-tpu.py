import tensorflow as tf

# region: show
# Before the first op, and before JAX takes the TPU
tf.config.set_visible_devices([], "TPU")  # mark
seen = tf.config.list_logical_devices()
if any(device.device_type == "TPU" for device in seen):
    raise SystemExit(f"this build takes the TPU all the same: {seen}")

orders = tf.data.Dataset.range(4).batch(2)
print(sum(1 for _batch in orders), "batches, prepared on the host")
# endregion: show
