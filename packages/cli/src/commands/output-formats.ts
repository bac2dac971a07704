export const outputFormats = ["pretty", "json", "github"] as const;
export type OutputFormat = (typeof outputFormats)[number];
