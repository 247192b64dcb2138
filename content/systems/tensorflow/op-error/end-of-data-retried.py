import tensorflow as tf

# region: show
orders = iter(tf.data.Dataset.range(3))
done, failures = 0, 0
while failures < 5:
    try:
        orders.get_next()
        done += 1
    except tf.errors.OpError as e:  # mark
        failures += 1
        print(f"failed, trying again: {e.error_code}")
print(f"{done} orders, then {failures} failures")
# endregion: show
