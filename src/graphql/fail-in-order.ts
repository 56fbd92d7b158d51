import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from "graphql";

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Path = GraphQLResolveInfo["path"];

/**
 * Lets a request that cannot be answered fail with the same of its errors each time, and not with whichever is found out
 * soonest: the first failure of what must have a value ends the whole request, and the same request would be told one
 * thing now and another a moment later. Whatever fails waits until nothing before it is under way: questions stand in the
 * order in which they are written, what is within them in that of their lists, and then of their names.
 * Changes the schema it is given.
 */
export function failInOrder(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve) field.resolve = afterOthers(field.resolve);
  }
  return schema;
}

/** The executions under way; each has its own values of variables. */
const underWay = new WeakMap<object, Execution>();

const afterOthers =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    const execution = underWay.get(info.variableValues) ?? new Execution();
    underWay.set(info.variableValues, execution);
    if (info.path.prev === undefined) execution.begin(info.path.key);
    try {
      const answer = resolve(parent, args, context, info);
      return answer instanceof Promise ? execution.whenOver(answer, info.path) : answer;
    } catch (error) {
      return execution.fail(error, info.path);
    }
  };

interface Failure {
  readonly at: readonly Step[];
  readonly let: () => void;
}
/** A place in a list, or the name under which a field is answered. */
type Step = string | number;

/** What is under way of one request, and what has failed and waits. */
class Execution {
  private readonly questions = new Map<Step, number>();
  private readonly running = new Set<Path>();
  /** The first of them last. */
  private readonly failed: Failure[] = [];
  private isSorted = true;
  private isLetting = false;
  /** Goes on with whatever has failed, when something has ended or failed. */
  private goOn: () => void = () => {};

  /** Notes a question, in the order in which they are written. */
  begin(name: Step): void {
    if (!this.questions.has(name)) this.questions.set(name, this.questions.size);
  }

  whenOver<T>(answer: Promise<T>, path: Path): Promise<T> {
    this.running.add(path);
    return answer.then(
      (value) => {
        this.end(path);
        return value;
      },
      (error) => {
        this.end(path);
        return this.fail(error, path);
      },
    );
  }

  private end(path: Path): void {
    this.running.delete(path);
    this.goOn();
  }

  /** Throws the error when nothing that stands before it is under way. */
  async fail(error: unknown, path: Path): Promise<never> {
    await new Promise<void>((done) => {
      this.failed.push({ at: this.stepsTo(path), let: done });
      this.isSorted = false;
      this.goOn();
      if (!this.isLetting) void this.letGo();
    });
    throw error;
  }

  private async letGo(): Promise<void> {
    this.isLetting = true;
    while (this.failed.length > 0) {
      // What follows on what has just ended has begun by then, and a failure has come to where it ends.
      await new Promise((done) => setImmediate(done));
      if (!this.isSorted) this.failed.sort((a, b) => order(b.at, a.at));
      this.isSorted = true;
      const next = this.failed.at(-1) as Failure;
      const isFirst = [...this.running].every((path) => order(next.at, this.stepsTo(path)) < 0);
      if (isFirst) this.failed.pop()?.let();
      else await new Promise<void>((done) => (this.goOn = done));
    }
    this.isLetting = false;
  }

  /** The way to a place, a question by its number. */
  private stepsTo(path: Path): readonly Step[] {
    const steps: Step[] = [];
    for (let at: Path | undefined = path; at; at = at.prev) steps.push(at.prev ? at.key : this.numberOf(at.key));
    return steps.reverse();
  }

  private numberOf(question: Step): number {
    return this.questions.get(question) ?? this.questions.size;
  }
}

/** Less than 0 where the first stands before the second; what leads to a place stands before it. */
function order(one: readonly Step[], other: readonly Step[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  const [here, there] = [one[at] as Step, other[at]];
  if (there === undefined) return 1;
  return here < there ? -1 : 1;
}
