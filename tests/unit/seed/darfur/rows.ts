/**
 * What each row of the second situation is taken to claim, by the key of the claim (without `darfur.`, or after `/` in full).
 * A line is kind: subject > object | speaker | source @ place | day of the act | range | standard | what else makes the claim
 * what it is. Wording is not compared.
 */
export type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;
