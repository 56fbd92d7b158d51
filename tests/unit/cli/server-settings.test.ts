import { describe, expect, test } from "vitest";
import { findServerSettings } from "../../../src/cli/server-settings.js";
import { LOG_LEVELS } from "../../../src/server/index.js";

describe("The settings of a server", () => {
  test("are few words in the log and ten seconds of draining unless somebody says otherwise", () => {
    expect(findServerSettings({})).toEqual({ log: { level: "warn" }, drain: 10_000 });
    expect(findServerSettings({ LOG_LEVEL: " ", DRAIN_SECONDS: "" })).toEqual(findServerSettings({}));
    expect(findServerSettings({ LOG_LEVEL: "info", DRAIN_SECONDS: "0.5" })).toEqual({
      log: { level: "info" },
      drain: 500,
    });
  });
  test.each(LOG_LEVELS)("may be the level %s", (LOG_LEVEL) =>
    expect(findServerSettings({ LOG_LEVEL }).log.level).toBe(LOG_LEVEL));
  test.each([
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL "loud" is none of silent, error, warn, info, debug/],
    [{ DRAIN_SECONDS: "soon" }, /DRAIN_SECONDS "soon" is no number of seconds/],
    [{ DRAIN_SECONDS: "-1" }, /DRAIN_SECONDS/],
    [{ DRAIN_SECONDS: "601" }, /up to 600/],
  ])("cannot be %j", (env, message) =>
    expect(() => findServerSettings(env)).toThrow(
      expect.objectContaining({ code: "USAGE_INVALID", message: expect.stringMatching(message) }),
    ));
});
