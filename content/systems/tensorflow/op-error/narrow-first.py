import tensorflow as tf

# region: show
orders = iter(tf.data.Dataset.range(3))
done, attempts = 0, 0
while True:
    try:
        orders.get_next()
        done, attempts = done + 1, 0
    except tf.errors.OutOfRangeError:
        break  # the end, and no failure
    except (tf.errors.UnavailableError, tf.errors.AbortedError) as e:
        attempts += 1
        if attempts == 3:
            raise
        print(f"trying again: {e.error_code}")
    except tf.errors.OpError as e:  # mark
        raise SystemExit(f"{type(e).__name__} {e.error_code}: {e.message}") from e
print(f"{done} orders")
# endregion: show
