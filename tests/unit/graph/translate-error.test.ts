import { describe, expect, test } from "vitest";
import { printError } from "../../../src/cli/printing/print-error.js";
import { findPatience } from "../../../src/graph/driver/find-patience.js";
import { expectVersion, translateError } from "../../../src/graph/index.js";

const failure = (message: string, code?: string, cause?: Error): Error =>
  Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });

describe("A failure of the database or of the way to it", () => {
  test.each<[what: string, error: Error, code: string]>([
    [
      "a closed port",
      failure("Failed to connect to server. Caused by: connect ECONNREFUSED 127.0.0.1:7", "ServiceUnavailable"),
      "DATABASE_UNREACHABLE",
    ],
    [
      "a name that is none",
      failure("Failed to connect to server. Caused by: getaddrinfo ENOTFOUND db.invalid", "ServiceUnavailable"),
      "DATABASE_UNREACHABLE",
    ],
    [
      "a port for browsers",
      failure(
        "Server responded HTTP. Make sure you are not trying to connect to the http endpoint",
        "ServiceUnavailable",
      ),
      "DATABASE_NOT_BOLT",
    ],
    [
      "a certificate nobody vouches for",
      failure("Failed to connect to server. Caused by: self-signed certificate", "ServiceUnavailable"),
      "DATABASE_CERTIFICATE_REFUSED",
    ],
    [
      "a certificate behind a general word",
      failure(
        "Could not perform discovery. No routing servers available.",
        "ServiceUnavailable",
        failure("unable to verify the first certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
      ),
      "DATABASE_CERTIFICATE_REFUSED",
    ],
    [
      "a server that speaks no TLS",
      failure("Client network socket disconnected before secure TLS connection was established", "ServiceUnavailable"),
      "DATABASE_TLS_REFUSED",
    ],
    [
      "a wrong password",
      failure("The client is unauthorized due to authentication failure.", "Neo.ClientError.Security.Unauthorized"),
      "DATABASE_AUTH_FAILED",
    ],
    [
      "a user without rights",
      failure("Create is not allowed", "Neo.ClientError.Security.Forbidden"),
      "DATABASE_FORBIDDEN",
    ],
    [
      "a database that is read only",
      failure("This is a read only database", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"),
      "DATABASE_READ_ONLY",
    ],
    [
      "a full disk, under a general code",
      failure(
        "Could not apply",
        "Neo.DatabaseError.Transaction.TransactionLogError",
        failure("No space left on device"),
      ),
      "DATABASE_DISK_FULL",
    ],
    [
      "a full disk that the server does not name",
      failure(
        "Could not append transaction: Transaction #13 to log.",
        "Neo.DatabaseError.Transaction.TransactionLogError",
      ),
      "DATABASE_DISK_FULL",
    ],
    [
      "a connection that was lost",
      failure("Connection was closed by server", "SessionExpired"),
      "DATABASE_UNAVAILABLE",
    ],
    ["anything else", failure("/ by zero", "Neo.ClientError.Statement.ArithmeticError"), "DATABASE_STATEMENT_FAILED"],
  ])("such as %s has a code of its own, with the reason and the statement", (_what, error, code) => {
    const made = translateError(error, { statement: "write/records/write-claims" });
    expect(made).toMatchObject({ code, details: { statement: "write/records/write-claims" } });
    expect(made.details.reason).toContain(error.message);
    // What the database says holds addresses and statements: it stays out of the sentence, which clients see.
    expect(made.message).not.toContain(error.message);
    let printed = "";
    printError(made, (text) => (printed += text));
    expect(printed).toContain(`It said: ${error.message.slice(0, 40)}`);
  });

  test("never has a remedy that leads back to where it was read", () => {
    for (const code of ["DATABASE_UNREACHABLE", "DATABASE_NOT_BOLT", "DATABASE_TLS_REFUSED", "DATABASE_UNAVAILABLE"]) {
      const made = translateError(failure(code));
      expect(made.remedy).not.toContain("answerable doctor");
    }
  });
});

describe("A server", () => {
  test.each([
    "5.26.0",
    "5.26.31",
    "5.27-aura",
    "2025.12.1",
    "2026.09.0",
    "6.0.0",
    "of the day",
  ])("of version %s is let in", (version) =>
    expect(() => expectVersion({ version, edition: "community" })).not.toThrow());
  test.each([
    "3.5.35",
    "4.4.40",
    "5.0.0",
    "5.25.1",
    "5.9.0",
  ])("of version %s is refused: found and needed are named", (version) =>
    expect(() => expectVersion({ version, edition: "community" })).toThrow(
      expect.objectContaining({
        code: "DATABASE_TOO_OLD",
        message: `The server is Neo4j ${version}; this program needs 5.26 or newer.`,
      }),
    ));
});

describe("Time-outs of connections", () => {
  test("are settings, in milliseconds", () => {
    expect(findPatience({})).toEqual({ connecting: 2_000, acquiring: 3_000, retrying: 2_000 });
    expect(findPatience({ NEO4J_CONNECTION_TIMEOUT: "9000", NEO4J_RETRY_TIME: "15000" })).toEqual({
      connecting: 9_000,
      acquiring: 10_000,
      retrying: 15_000,
    });
  });
  test.each(["soon", "-1", "0", "99", "600001", "1e3", "2.5"])("that are %s are refused by name", (value) =>
    expect(() => findPatience({ NEO4J_ACQUISITION_TIMEOUT: value })).toThrow(
      expect.objectContaining({
        code: "DATABASE_SETTING_INVALID",
        message: expect.stringContaining(`NEO4J_ACQUISITION_TIMEOUT is "${value}"`),
      }),
    ));
});
