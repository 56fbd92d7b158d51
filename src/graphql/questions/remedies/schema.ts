/** Routes to reparation. */
export const schema = /* GraphQL */ `
  type Query {
    "Restitution, compensation, rehabilitation, satisfaction, guarantees of non-repetition: all five always shown, empty ones too. The subject is a situation, an incident or an alleged violation."
    remedies(subject: ID!, asOf: Date, knownAt: DateTime): [RemedyAnswer!]!
  }
  "The five forms of reparation."
  enum RemedyForm {
    "Back to the situation before, as far as that can be."
    RESTITUTION
    "Money for damage that money can measure."
    COMPENSATION
    "Care for body and mind, legal and social help."
    REHABILITATION
    "Acknowledgment, truth, search, commemoration, sanctions."
    SATISFACTION
    "Changes that keep it from happening again."
    NON_REPETITION
  }
  "One form of reparation: who could order or pay it, who asks for it, and what came of it."
  type RemedyAnswer {
    "Restitution, compensation, rehabilitation, satisfaction or guarantees of non-repetition."
    form: RemedyForm!
    "The rules that give a right to it."
    rights: [Provision!]!
    "Mechanisms able to order or pay it, as far as they have to do with this conduct."
    routes: [RemedyRoute!]!
    "Calls that ask for this form."
    calls: [Call!]!
    "Actors to whom the conduct is attributed and whom no route reaches that is open, contested or not known."
    unreached: [Actor!]!
    "What there is and what is missing, in one sentence."
    sentence: String!
  }
  "One way to one form of reparation."
  type RemedyRoute {
    "Who could order or pay it."
    mechanism: Mechanism!
    "The rule."
    provision: Provision!
    "When in its proceedings."
    stage: String!
    "Whether the way is open on that day: jurisdiction, the law of the route, and the step it needs."
    open: LimbState!
    "States to which the conduct is attributed, or persons convicted for it: those who would owe it before this mechanism. An attribution is what its speaker says."
    owedBy: [Actor!]!
    "What it can give, and what it depends on."
    sentence: String!
    "The rule as a claim, and the claims that name who would owe it."
    claims: [Claim!]!
    "Steps before the mechanism that bear on this route: asked, ordered, refused."
    steps: [ProceduralStep!]!
  }
`;
