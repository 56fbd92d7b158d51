import { describe, expect, test } from "vitest";
import { findServerSettings } from "../../../src/cli/serving/server-settings.js";
import { LOG_LEVELS } from "../../../src/server/index.js";

const LARGE = 24_000_000_000;

describe("The settings of a server", () => {
  test("are few words in the log and ten seconds of draining unless somebody says otherwise", () => {
    expect(findServerSettings({}, LARGE)).toEqual({ log: { level: "warn" }, drain: 10_000, cache: 192_000_000 });
    expect(findServerSettings({ LOG_LEVEL: " ", DRAIN_SECONDS: "" })).toEqual(findServerSettings({}));
    expect(findServerSettings({ LOG_LEVEL: "info", DRAIN_SECONDS: "0.5" })).toMatchObject({
      log: { level: "info" },
      drain: 500,
    });
  });
  test("are a twenty-fourth of a small machine for what is kept, or what somebody says", () => {
    expect(findServerSettings({}, 1_200_000_000).cache).toBe(50_000_000);
    expect(findServerSettings({ CACHE_MEMORY: "64" }, LARGE).cache).toBe(64_000_000);
    expect(findServerSettings({ CACHE_MEMORY: "0" }, LARGE).cache).toBe(0);
  });
  test.each(LOG_LEVELS)("may be the level %s", (LOG_LEVEL) =>
    expect(findServerSettings({ LOG_LEVEL }).log.level).toBe(LOG_LEVEL));
  test.each([
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL "loud" is none of silent, error, warn, info, debug/],
    [{ DRAIN_SECONDS: "soon" }, /DRAIN_SECONDS "soon" is no number of seconds/],
    [{ DRAIN_SECONDS: "-1" }, /DRAIN_SECONDS/],
    [{ CACHE_MEMORY: "64 MB" }, /CACHE_MEMORY "64 MB" is no number of megabytes/],
    [{ CACHE_MEMORY: "-1" }, /CACHE_MEMORY/],
    [{ DRAIN_SECONDS: "601" }, /up to 600/],
  ])("cannot be %j", (env, message) =>
    expect(() => findServerSettings(env)).toThrow(
      expect.objectContaining({ code: "USAGE_INVALID", message: expect.stringMatching(message) }),
    ));
});
