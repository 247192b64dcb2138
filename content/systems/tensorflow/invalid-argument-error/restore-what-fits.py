import tensorflow as tf


# region: show
def model(classes: int) -> tf.Graph:
    graph = tf.Graph()
    with graph.as_default():
        tf.compat.v1.get_variable("body", [4], use_resource=False)
        tf.compat.v1.get_variable("head", [classes], use_resource=False)
    return graph


graph = model(classes=1001)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    session.run(tf.compat.v1.global_variables_initializer())
    checkpoint = tf.compat.v1.train.Saver().save(session, "./old") or ""

graph = model(classes=5)
with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
    saved = {name: list(shape) for name, shape in tf.train.list_variables(checkpoint)}
    fits: list[tf.Variable] = []
    for variable in tf.compat.v1.global_variables():
        name = variable.name.split(":")[0]
        if saved.get(name) == variable.shape.as_list():
            fits.append(variable)
        else:
            print(f"left as initialized: {name}, {variable.shape} for {saved.get(name)}")
    session.run(tf.compat.v1.global_variables_initializer())
    tf.compat.v1.train.Saver(var_list=fits).restore(session, checkpoint)  # mark
    print("restored:", [variable.name for variable in fits])
# endregion: show
