/**
 * Environment variables that libraries read when they are imported, so that they have to be set before: by the import's first part.
 * Sources: tensorflow.org, keras.io (KERAS_BACKEND), docs.jax.dev (configuration options), matplotlib.org (environment variables),
 * huggingface.co/docs (HF_HOME and others), numba.readthedocs.io, the README of pygame. What only sets a number of threads is not here.
 */
const readers: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:tensorflow|keras|tf_keras)(?:_\w+)?$/, /^(?:TF_|KERAS_|CUDA_VISIBLE_DEVICES$)/],
  [/^(?:jax|jaxlib|flax|optax)$/, /^(?:JAX_|XLA_)/],
  [/^(?:matplotlib|pylab)$/, /^MPL/],
  [
    /^(?:transformers|datasets|huggingface_hub|sentence_transformers|diffusers|evaluate)$/,
    /^(?:HF_|TRANSFORMERS_|HUGGINGFACE_)/,
  ],
  [/^numba$/, /^NUMBA_/],
  [/^theano$/, /^THEANO_/],
  [/^pygame$/, /^(?:PYGAME_|SDL_)/],
];

/** Does a library read the variable when it is imported? @param root an import's first part */
export const readsVariable = (root: string, key: string): boolean =>
  readers.some(([library, keys]) => library.test(root) && keys.test(key));
