import base64

import tensorflow as tf

pixel = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=")
broken = [("dot.jpg", pixel), ("text.jpg", str(b"\xff\xd8").encode()), ("empty.jpg", b"")]


# region: show
def decodable(paths: list[str]) -> list[str]:
    """Reads each file once, before training, and says which ones no op can decode."""
    good: list[str] = []
    for path in paths:
        content = tf.io.read_file(path)
        try:
            with tf.device("/CPU:0"):
                tf.io.decode_image(content, channels=3, expand_animations=False)  # mark
            good.append(path)
        except tf.errors.InvalidArgumentError as e:
            print(f"{path}: {e.message.split('}} ')[-1]}")
    return good


for name, content in broken:
    with tf.io.gfile.GFile(name, "wb") as file:
        file.write(content)
photos = decodable(sorted(tf.io.gfile.glob("*.jpg")))
print("left:", photos)
# endregion: show
