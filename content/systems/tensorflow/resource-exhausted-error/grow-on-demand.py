import tensorflow as tf

# not run: needs a GPU
# region: show
gpus = tf.config.list_physical_devices("GPU")
try:
    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, True)  # mark
except RuntimeError as e:
    raise SystemExit(f"too late, the GPUs are initialized: {e}") from e

print(f"{len(gpus)} GPUs, each taken as it is needed")
# endregion: show
