import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { bundled } from "../../support/bundled.js";
import { runningServer } from "../../support/running-server.js";

const server = runningServer();

async function get(path: string, accept = "text/html"): Promise<{ status: number; text: string; headers: Headers }> {
  const reply = await fetch(`${server.url}${path}`, { headers: { accept } });
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
}

const PAGES = [
  ["/", "Who is answerable, for what, before whom, and who says so."],
  ["/search?q=gaza", "Gaza"],
  ["/entities/hamas", "حماس"],
  ["/sources/amnesty-2025-12-11", "in the order of its passages"],
  ["/mechanisms/icc", "Ways in which it can have jurisdiction"],
  ["/categories/genocide", "Elements"],
  ["/instruments/genocide-convention", "What each State did towards it"],
  ["/provisions/rome-statute/art-12-3", "Claims that rest on it"],
  ["/provisions/usa-18-1596", "Claims that rest on it"],
  ["/situations/israel-opt", "Alleged violations and who could take them up"],
  ["/situations/sudan-darfur/gaps", "Where no court reaches"],
  ["/situations/israel-opt/timeline", "Happened, as alleged"],
  ["/situations/israel-opt/calls", "Asked of"],
  ["/situations/sudan-darfur/changes?from=2005-03-01&to=2005-04-30", "What changed, and by which act"],
  [
    "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse",
    "Limb by limb",
  ],
  ["/elements?category=genocide&subject=gaza-conditions-of-life", "element"],
  ["/compare?subject=gaza-conditions-of-life", "Characterises it as"],
  ["/entities/sdn/denials", "It answers"],
  ["/chains/hostage-taking-7-october", "link by link"],
  ["/network/hamas", "The same, row by row"],
  ["/horizons?subject=icc", "Days on which an answer opens or ends"],
  ["/check?text=Sudan+is+a+party+to+the+Rome+Statute.", "a signatory is no party"],
  ["/record", "Revisions of the record"],
  ["/vocabulary", "What a speaker says in a source."],
] as const;

describe("The page of a search", () => {
  const read = async (text: string): Promise<string> =>
    (await get(`/search?q=${encodeURIComponent(text)}`)).text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

  test("says before the hits that nothing holds all the words, and what is left out of the record", async () => {
    const page = await read("report of the unicorns");
    const said = page.indexOf("Nothing holds all of these words");
    expect(said).toBeGreaterThan(0);
    expect(page.indexOf("where a public decision of a court names them")).toBeGreaterThan(said);
    expect(page.indexOf("Report of")).toBeGreaterThan(said);
    expect(await read("gaza")).not.toContain("Nothing holds");
  });

  test("shows by which name a hit was found, and who calls it so", async () => {
    expect(await read("Völkerstrafgesetzbuch")).toMatch(/\(VStGB\) also Völkerstrafgesetzbuch/);
    expect(await read("kushayb")).toMatch(
      /Abd-Al-Rahman also Ali Kushayb .*Who calls it so .*he is not the man called/,
    );
  });
});

describe("A list on a page", () => {
  const { dataset } = bundled();
  const withdrawn = new Set(dataset.acts.filter(({ act }) => act === "retraction").map(({ on }) => on));
  const standing = dataset.claims.filter(({ id }) => !withdrawn.has(id));

  test("is whole, however long it is", async () => {
    const naming = standing.filter(({ object }) => object === "icc");
    expect(naming.length).toBeGreaterThan(200);
    const { data } = JSON.parse((await get("/mechanisms/icc.json")).text);
    const shown = new Set(data.mechanism.claimsNaming.map(({ id }: { id: string }) => id));
    expect(naming.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    const { text } = await get("/record");
    const named = dataset.instruments.filter(({ participationCompleteTo }) => participationCompleteTo);
    for (const { name } of named) expect(text).toContain(name.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
  });

  test("says of how many claims it shows the first, and leads to the others", async () => {
    const speaker = "un-secretary-general-depositary";
    const { text } = await get(`/entities/${speaker}`);
    expect(text).toMatch(/These are 200 of [\d,]+ claims that it makes/);
    expect(text).toContain(`/browse/claims?speaker=${speaker}`);
    const first = await get(`/browse/claims?speaker=${speaker}`);
    expect(first.text).toMatch(new RegExp(`/browse/claims\\?[^"]*speaker=${speaker}`));
  });
});

describe("The page of a treaty", () => {
  const rowOf = (text: string, state: string): string =>
    (text.split("<tr>").find((row) => row.includes(`/entities/${state}"`) || row.includes(`/entities/${state}?`)) ?? "")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ");

  test("says of each State whether it is bound on the day chosen, and how far was looked", async () => {
    const { text } = await get("/instruments/rome-statute?on=2016-01-01");
    expect(text).toContain("Whom it binds on 1 Jan 2016");
    expect(rowOf(text, "pse")).toMatch(/Bound since 1 Apr 2015/);
    expect(rowOf(text, "bdi")).toMatch(/Bound since 1 Dec 2004/);
    expect(rowOf(text, "isr")).toMatch(/Not bound Israel is not a party .*signed on 31 Dec 2000/);
    expect(rowOf(text, "sdn")).toMatch(/Not bound Sudan is not a party .*signed on 8 Sept 2000/);
    expect(text).toContain("Any other State is not bound: the record of who takes part is complete to");
    expect(rowOf((await get("/instruments/rome-statute?on=2015-03-31")).text, "pse")).toMatch(/Not bound/);
    expect((await get("/instruments/rome-statute?on=2015-02-30")).status).toBe(400);
  });
});

describe("A claim on a page that looks back", () => {
  const { dataset } = bundled();
  const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const [late] = dataset.claims.flatMap((answer) =>
    answer.kind !== "response"
      ? []
      : answer.fields.answers.flatMap((id) => {
          const answered = byId.get(id);
          return answered && answered.rev < answer.rev ? [{ answer, answered }] : [];
        }),
  );
  const momentOf = (rev: number): string =>
    dataset.changesets.find(({ seq }) => seq === rev)?.recordedAt ?? "no such revision";

  test("stands without an answer that was recorded later, and with it from that revision on", async () => {
    if (!late) throw new Error("No answer was recorded later than what it answers.");
    const at = async (rev: number) => (await get(`/claims/${late.answered.id}?knownAt=${momentOf(rev)}`)).text;
    expect(await at(late.answer.rev - 1)).not.toContain(`/claims/${late.answer.id}`);
    expect(await at(late.answer.rev)).toContain(`/claims/${late.answer.id}`);
  });

  test("is not marked as withdrawn before it was", async () => {
    const act = dataset.acts.find(({ act, on, rev }) => act === "retraction" && (byId.get(on)?.rev ?? rev) < rev);
    if (!act) throw new Error("No claim was withdrawn after it was recorded.");
    const at = async (rev: number) => (await get(`/claims/${act.on}?knownAt=${momentOf(rev)}`)).text;
    expect(await at(act.rev - 1)).not.toContain("Withdrawn from the record");
    expect(await at(act.rev)).toContain("Withdrawn from the record");
  });
});

describe("The table of a situation", () => {
  const columnsOf = (text: string): string[] => [
    ...new Set([...text.matchAll(/class="upright"><a href="\/mechanisms\/([^"?]+)/g)].map(([, id]) => id as string)),
  ];

  test("shows every court and body on one of two pages: those that reach any row, and those that reach none", async () => {
    const [reaching, others] = await Promise.all(
      ["", "?reach=none"].map(async (part) => columnsOf((await get(`/situations/israel-opt${part}`)).text)),
    );
    const { data } = JSON.parse((await get("/situations/israel-opt.json")).text);
    expect(reaching?.length).toBeGreaterThan(0);
    expect(others?.length).toBeGreaterThan(0);
    expect([...(reaching ?? []), ...(others ?? [])].sort()).toEqual(
      data.matrix.mechanisms.map(({ id }: { id: string }) => id).sort(),
    );
  });
});

describe("A page of the explorer", () => {
  test.each(PAGES)("%s is a whole document without a script", async (path, text) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.text).toContain(text);
    expect(page.text).toMatch(/^<!doctype html>/);
    expect(page.text).not.toMatch(
      /<script(?! type="application\/ld\+json")|style=|\bundefined\b|\[object Object\]|NaN/,
    );
  });

  // `/record.json` is the feed of changesets.
  test.each(
    PAGES.filter(([path]) => path !== "/record"),
  )("%s is there as JSON, JSON-LD and CSV too, with its days and its addresses", async (path) => {
    const [bare, query = ""] = path.split("?");
    const at = (ending: string): string => `${bare === "/" ? "/index" : bare}${ending}${query && `?${query}`}`;
    const json = JSON.parse((await get(at(".json"))).text);
    expect(json.metadata).toMatchObject({ asOf: "2026-06-30", title: expect.any(String) });
    expect(JSON.parse((await get(path, "application/ld+json")).text)["@context"]).toMatchObject({ "@version": 1.1 });
    const rows: string[][] = parse((await get(at(".csv"))).text, { bom: true });
    expect(rows[0]?.at(-1)).toBe("address");
    for (const row of rows.slice(1)) expect(row.at(-1)).toMatch(new RegExp(`^${server.url}/`));
  });

  test("shows a claim with its speaker, its source and the answers to it at the same size", async () => {
    const { data } = JSON.parse((await get("/entities/hamas.json")).text);
    const disputed = data.book.find((claim: { positions: unknown[] }) => claim.positions.length > 0);
    const page = await get(`/claims/${disputed.id}`);
    expect(page.text).toContain(`href="/sources/${disputed.source.id}"`);
    expect(page.text).toContain(`href="/claims/${disputed.positions[0].id}"`);
  });

  test("keeps both days in every link that stays in the explorer", async () => {
    const clocks = "asOf=2025-01-01&knownAt=2026-11-24T01:36:05Z";
    const page = await get(`/entities/hamas?${clocks}`);
    const links = [...page.text.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, href]) =>
      href?.replaceAll("&amp;", "&"),
    );
    const lost = links.filter((href) => !href?.includes(clocks) && !href?.startsWith("/playground"));
    expect(lost).toEqual([]);
    expect(page.text).toMatch(/recorded after this moment/);
  });

  test("says of a record that came later that it came later", async () => {
    const { data } = JSON.parse((await get("/entities/hamas.json")).text);
    const late = data.book.find((claim: { rev: number }) => claim.rev > 1);
    const page = await get(`/claims/${late.id}?knownAt=2026-11-24T01:36:05Z`);
    expect(page.status).toBe(404);
    expect(page.text).toContain("was not recorded yet at the moment you look back to");
  });

  test("of the vocabulary is Turtle for a program, at the same address or with its ending, and HTML for a reader", async () => {
    const asked = await get("/vocabulary", "text/turtle");
    const byName = await get("/vocabulary.ttl", "*/*");
    expect([asked.headers.get("content-type"), byName.text]).toEqual(["text/turtle; charset=utf-8", asked.text]);
    expect(asked.text).toContain("owl:Class");
    expect((await get("/shapes.ttl")).text).toContain("sh:NodeShape");
    const { text } = await get("/vocabulary");
    expect(text).toContain('<div id="Claim">');
    expect(text).not.toContain("/vocabulary.nq");
  });

  test("that is not there names the nearest", async () => {
    const page = await get("/entities/hamaas");
    expect(page.status).toBe(404);
    expect(page.text).toContain('href="/entities/hamas"');
    expect((await get("/nowhere")).text).toContain("There is no page at /nowhere");
    expect((await get("/nowhere", "application/json")).status).toBe(404);
  });

  test.each([
    ["/entities/hamas?asOf=2023-02-30", "DATE_INVALID"],
    ["/entities/hamas?knownAt=yesterday", "DATE_TIME_INVALID"],
    ["/entities/hamas?knownAt=1999-01-01T00:00:00Z", "RECORD_NOT_BEGUN"],
  ])("refuses %s with %s and what to do", async (path, code) => {
    const page = await get(path);
    expect([page.status, page.text.includes(code)]).toEqual([400, true]);
  });

  test("carries the presumption of innocence wherever a natural person is", async () => {
    const { text } = await get("/entities/omar-hassan-ahmad-al-bashir");
    expect(text).toContain("Presumed innocent");
  });

  test("carries it whatever it is about: an army, a State and a place are spoken of together with persons", async () => {
    for (const path of ["sudanese-armed-forces", "hamas", "isr", "gaza-strip", "hostage-taking-7-october"])
      expect((await get(`/entities/${path}`)).text, path).toMatch(/class="caution"/);
  });

  test("tells reference managers of the document where it is about one, and of itself where it is an answer", async () => {
    const tags = async (path: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        [...(await get(path)).text.matchAll(/<meta name="(citation_\w+)" content="([^"]*)"/g)].map(
          ([, name, content]) => [name, content],
        ),
      );
    expect(await tags("/sources/amnesty-2025-12-11")).toMatchObject({
      citation_publisher: expect.stringContaining("Amnesty"),
      citation_publication_date: "2025/12/11",
    });
    const answer = await tags("/elements?category=genocide&subject=gaza-conditions-of-life");
    expect(answer).toMatchObject({
      citation_author: "Answerable",
      citation_title: expect.stringContaining("Genocide"),
    });
    expect(answer.citation_public_url).toMatch(/asOf=2026-06-30&amp;knownAt=/);
  });

  test("is sent once: who has it is told so", async () => {
    const first = await get("/categories/genocide");
    const again = await fetch(`${server.url}/categories/genocide`, {
      headers: { accept: "text/html", "if-none-match": first.headers.get("etag") ?? "" },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
});

describe("The way from the table of a situation", () => {
  const clocks = "asOf=2026-01-31&knownAt=2026-11-26T05:17:27Z";
  const linkTo = (text: string, path: string): string => {
    const [, found] = new RegExp(`href="(${path}[^"]*)"`).exec(text) ?? [];
    return (found ?? `no link to ${path}`).replaceAll("&amp;", "&");
  };

  test("leads in three clicks to why, the claim and the source, and keeps both days", async () => {
    let at = `/situations/israel-opt?mechanism=icc&${clocks}`;
    for (const next of ["/violations/", "/claims/", "/sources/"]) {
      const page = await get(at);
      expect(page.status, at).toBe(200);
      at = linkTo(page.text, next);
      expect(at).toContain(clocks);
    }
    expect((await get(at)).status).toBe(200);
  });

  test("shows before and after where an act is supposed", async () => {
    const page = await get(
      "/coverage?categories=crimes-against-humanity.murder&places=syr&from=2013-08-21&kind=PERSON&nationality=syr" +
        "&mechanisms=icc&suppose=COUNCIL_REFERRAL&supposeState=syr&supposeOn=2014-05-22",
    );
    expect(page.text).toContain("Hypothetical: it supposes acts that have not happened");
    expect(page.text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toMatch(
      /before ○ Not covered ?, now ● Covered/,
    );
  });

  test("takes names as well as ids in the form, and names the nearest where it knows neither", async () => {
    const asked = (places: string): string =>
      `/coverage?categories=war-crimes.hostage-taking&places=${encodeURIComponent(places)}&from=2023-10-07&mechanisms=icc`;
    expect((await get(asked("Southern Israel"))).text).toContain("Limb by limb");
    const refused = await get(asked("Gaza Stripp"));
    expect(refused.text).toContain("Gaza Strip");
    expect(refused.text).toContain('role="alert"');
  });
});
