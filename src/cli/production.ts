/**
 * Imported before anything else: the GraphQL library decides when it is loaded whether to look for a second copy of
 * itself at every value it returns, which takes a third of the time of a large answer.
 */
process.env.NODE_ENV ??= "production";
