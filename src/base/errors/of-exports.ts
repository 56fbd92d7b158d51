import { type ErrorDefinition, quote } from "./definition.js";

/** What can stand in the way of taking the record out. */
export const ofExports = {
  EXPORT_FOLDER_TAKEN: {
    sentence: (d) => `The folder ${d.folder} holds files that are no export of ours; nothing was written.`,
    remedy: "Name a folder that is empty, is not there yet, or holds an earlier export.",
  },
  EXPORT_FOLDER_PRIVATE: {
    sentence: (d) =>
      `What the folder ${d.folder} holds is kept as the private import ${quote(d.name)}; nothing was written.`,
    remedy: "Say --include-private to take it out all the same: its files then say that they are not to be passed on.",
  },
  EXPORT_ID_UNSAFE: {
    sentence: (d) => `The id ${quote(d.id)} would not survive in the readers of this format.`,
    remedy: "Run `answerable check`: ids are lower-case letters and digits joined by single hyphens, dots or slashes.",
  },
  EXPORT_NAME_UNSAFE: {
    sentence: (d) => `The name ${quote(d.name)} holds a vertical bar, which separates names in this format.`,
    remedy: "Write the name without the bar, and record that.",
  },
} as const satisfies Record<string, ErrorDefinition>;
