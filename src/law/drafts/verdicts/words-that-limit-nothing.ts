/** Words of grammar, and words of the trade that add nothing to what is said with them: a sentence is as narrow without them. */
const IDLE = new Set(
  `a an the this that these those its his her their it he she they him them who whom which whose there such same said
  of for in on at by to with from into under upon against concerning concern concerns concerned regarding about over as within
  and or nor but if neither both either not never no
  is are was were be been being am has have had having do does did will shall itself himself herself own
  also then now later still since duly formally subsequently already currently presently today yet so far date hitherto
  therefore thus however moreover accordingly indeed further meanwhile thereafter thereby hence instead consequently notably
  mr mrs ms dr sir mx v vs
  see cf ibid supra note para paras paragraph paragraphs page doc no nos dated
  court courts tribunal chamber judges judge bench arrest warrant warrants order orders decision decisions judgment judgments judgement
  ruling rulings application applications request case cases proceedings proceeding situation situations respect relation relating connection
  regard basis crime crimes count counts charge charges offence offences offense offenses alleged allegedly conduct act acts committed
  commission commit accused suspect suspects defendant defendants person persons prosecutor individual individuals
  issued issue issuance international custody detention large remains remain remained stands outstanding
  state states party parties member members statute convention treaty covenant protocol charter article articles art arts
  instrument instruments ratification accession signature depositary deposit deposited depositing secretary general united nations un
  territory force effect entered entry become became becoming law years year month months imprisonment prison term day
  measure measures provisional indication power powers accordance pursuant terms obligation obligations
  we our us cover covers covered include includes included dates took take takes gave give gives given notice made make makes known
  former accepted accept accepts without with least longer notified notify where when time times`.split(/\s+/),
);

/** Whether a word, in small letters, limits nothing. */
export const isIdle = (word: string): boolean => IDLE.has(word);

/** Enough of a word to know it again in another form: `Chambers` and `Chamber`, `committed` and `commits`. */
export const stemOf = (word: string): string =>
  word.length > 6 ? word.slice(0, 6) : word.replace(/(?<=\p{L}{3})s$/u, "");
