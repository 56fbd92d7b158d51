// Uses the packed client as a program that has installed it does.    usage: use-client.mjs URL
import { Answerable, AnswerableRefusal } from "answerable-client";

const answers = new Answerable(process.argv[2]);
const { characterizations } = await answers.whoCharacterisesConditionsOfLife({ incident: "gaza-conditions-of-life" });
const speakers = characterizations.map(({ speaker }) => speaker.name);
const refused = await answers.whoCharacterisesConditionsOfLife({ incident: "nowhere" }).then(
  () => null,
  (error) => error instanceof AnswerableRefusal && error.code,
);
const good = speakers.length > 0 && speakers.every((name) => name.length > 0) && refused === "ID_UNKNOWN";
console.log(`${good ? "ok    " : "FAILED"} client of npm: ${speakers.length} speakers, and a refusal with its code (${refused})`);
process.exitCode = good ? 0 : 1;
