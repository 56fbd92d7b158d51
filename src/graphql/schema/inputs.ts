/** What an analyst describes. */
export const inputs = /* GraphQL */ `
  "An alleged actor of described conduct. What is absent is not known, save age: adult is assumed in the open."
  input AllegedActorInput {
    "Whether it is a State, an organ, a group, a unit, a person …"
    kind: ActorKind!
    "States whose nationals they are; for a State, organ or group, the State it belongs to. The word stateless: nationals of no State."
    nationalities: [ID!] = []
    "Age in years at the time of the conduct."
    ageAtConduct: Int
    "The eighteenth birthday, for conduct that spans it."
    turned18On: Date
    "States where the suspect is now."
    presentIn: [ID!]
    "States where the suspect lives."
    residentIn: [ID!]
    "Whether able effectively to control or direct the political or military action of a State."
    inLeadership: Boolean
    "Whether serving in an operation authorised by the Council or a regional organisation."
    inAuthorizedOperation: Boolean
    "An actor of the graph; kind and nationalities are then read from its claims."
    actor: ID
  }
  "An act to suppose that did not happen; the answer is then marked hypothetical."
  input SupposedActInput {
    "What is supposed to have been done: a ratification, a referral …"
    kind: ActKind!
    "Whose act it is supposed to be."
    state: ID
    "The territory it is limited to."
    territory: ID
    "The instrument it is made under."
    instrument: ID
    "The day of the act."
    on: Date!
    "First day it has effect for; absent: the day of the act, or what its own rule gives."
    from: Date
    "Last day it has effect for; absent: open."
    to: Date
  }
  "Conduct as an analyst describes it, whether or not the graph knows of it. Nothing is stored."
  input ConductInput {
    "Category or provision ids, leaves or broader; each is answered on its own in parts."
    categories: [ID!]!
    "Where the parts of one conduct happened: States or other places. On the high seas: high-seas and flagState."
    places: [ID!]!
    "State of registration of the ship or aircraft."
    flagState: ID
    "First day of the conduct."
    from: Date!
    "Last day; absent: one day."
    to: Date
    "The conduct has not ended."
    ongoing: Boolean = false
    "Who is alleged to have acted."
    allegedActors: [AllegedActorInput!]! = []
    "States whose nationals were harmed. The word stateless: nationals of no State."
    victimNationalities: [ID!]
    "States in which those harmed lived at the time."
    victimResidences: [ID!]
    "Said to be exhausted; absent: assumed in the open, where a court of rights lets that be assumed."
    remediesExhausted: Boolean
    "State in which the company alleged to have acted has its seat."
    seatOfCompany: ID
    "How the situation is classified; several when disputed; absent: not known."
    conflictClasses: [ConflictClass!]
    "Acts to suppose."
    suppose: [SupposedActInput!] = []
  }
`;
