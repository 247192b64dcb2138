from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

# region: show
graph = tf.Graph()
with graph.as_default():
    price = tf.compat.v1.get_variable("price", initializer=tf.constant(2.5), use_resource=True)
    total = price * 3.0
    start = tf.compat.v1.global_variables_initializer()

at_startup = tf.compat.v1.Session(graph=graph)
at_startup.run(start)


def handle_request() -> float:
    # The default graph and session are per thread.
    with graph.as_default(), at_startup.as_default():  # mark
        return at_startup.run(total)


with ThreadPoolExecutor(4) as threads:
    answers = [threads.submit(handle_request) for _ in range(4)]
    print([float(answer.result()) for answer in answers])
# endregion: show
at_startup.close()
