/** The months, in order: as they are written out, and as records and answers write them in a day (`1 Apr 2015`). */
export const MONTHS: readonly { readonly name: string; readonly short: string }[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug"],
  ["September", "Sept"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
].map(([name = "", short = ""]) => ({ name, short }));
