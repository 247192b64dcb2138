import tensorflow as tf

# region: show
def split_by_shape(checkpoint: str, graph: tf.Graph) -> tuple[list[tf.Variable], list[str]]:
    """Variables that the checkpoint can fill, and what differs in it."""
    saved = {name: list(shape) for name, shape in tf.train.list_variables(checkpoint)}
    fits: list[tf.Variable] = []
    differs: list[str] = []
    with graph.as_default():
        for variable in tf.compat.v1.global_variables():
            name = variable.name.split(":")[0]
            if saved.get(name) == variable.shape.as_list():
                fits.append(variable)
            elif name in saved:
                differs.append(f"{name}: graph {variable.shape}, checkpoint {saved[name]}")
    return fits, differs


def restore(session: tf.compat.v1.Session, checkpoint: str) -> None:
    fits, differs = split_by_shape(checkpoint, session.graph)
    with session.graph.as_default():
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver(var_list=fits).restore(session, checkpoint)  # mark
    print(f"restored {len(fits)}, left as initialized:", *differs, sep="\n  ")
# endregion: show
