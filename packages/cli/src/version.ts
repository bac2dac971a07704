/** A constant of the bundle: reading package.json at each start would cost more than printing it. */
export const version: string = process.env.NBLIFT_VERSION ?? "0.0.0";
