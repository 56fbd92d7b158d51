/** Each claim once. */
export const citedSchema = /* GraphQL */ `
  type Query {
    "Each claim that the other questions of the request show, once, in the order of ids: ask for \`claims { id }\` inside them and for the rest here, and what an answer rests on is sent once however often it is referred to. Claims that lists and navigation show are not among them. Asked at two moments, a claim is shown as the first of the questions knows it."
    cited: [Claim!]!
  }
`;
