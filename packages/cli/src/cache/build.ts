/** Hash of the sources that the bundle was made of; undefined where the sources run themselves, and may change at any time. */
export const build: string | undefined = process.env.NBLIFT_BUILD;
