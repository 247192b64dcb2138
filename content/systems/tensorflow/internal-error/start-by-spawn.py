import multiprocessing


# region: show
def score(orders: list[float]) -> None:
    import tensorflow as tf

    print("total:", float(tf.reduce_sum(orders)))


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")  # mark
    child = context.Process(target=score, args=([12.5, 7.0],))
    child.start()
    child.join()
    print("exit status", child.exitcode)
# endregion: show
