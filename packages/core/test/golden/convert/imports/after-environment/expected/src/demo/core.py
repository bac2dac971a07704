"""What the pipeline's steps call."""


def scale(values):
    import tensorflow as tf

    return tf.constant(values) / 2
