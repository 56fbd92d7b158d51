import { describe, expect, test } from "vitest";
import { archiveFile } from "../../../src/graph/embedded/class-archive.js";
import { javaArguments } from "../../../src/graph/embedded/configuration.js";

const MEMORY = { heap: 512, pageCache: 128 };

describe("The archive of classes", () => {
  test("belongs to one Java and lies beside the jars, not among them", () => {
    const file = archiveFile("/cache/neo4j-5", { command: "java", version: "17.0.15" });
    expect(file).toBe("/cache/neo4j-5.java-17.0.15.jsa");
  });
  test("may be missing or of another Java: Java is told to pass over it", () => {
    expect(javaArguments("/r", "/h", MEMORY, "/a.jsa")).toEqual(
      expect.arrayContaining(["-XX:SharedArchiveFile=/a.jsa", "-Xshare:auto"]),
    );
    expect(javaArguments("/r", "/h", MEMORY).join(" ")).not.toContain("Shared");
  });
});
