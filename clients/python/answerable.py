# Made from the schema and the worked questions by `npm run reference`. Change those, and make it anew.
"""Asks a running Answerable. Answers say what their speakers say; everyone is presumed innocent.

    from answerable import Answerable, frame
    answers = Answerable("http://127.0.0.1:4000")
    answer = answers.who_characterises_conditions_of_life(incident="gaza-conditions-of-life")
    table = frame(answer)     # needs pandas
"""

import json
import urllib.error
import urllib.request


class AnswerableRefusal(Exception):
    """A refusal: what the server says, its code, and what to do."""

    def __init__(self, message, code, remedy):
        super().__init__(message)
        self.code = code
        self.remedy = remedy


def rows(answer):
    """The rows of an answer as flat dictionaries: its one list, or itself. Names are joined by dots; lists stay lists."""
    inside = answer
    while isinstance(inside, dict) and len(inside) == 1:
        inside = next(iter(inside.values()))
    if isinstance(inside, dict) and isinstance(inside.get("nodes"), list):
        inside = inside["nodes"]
    return [_flat(one) for one in (inside if isinstance(inside, list) else [inside])]


def _flat(value, before=""):
    if not isinstance(value, dict):
        return {before.rstrip(".") or "value": value}
    found = {}
    for name, one in value.items():
        if isinstance(one, dict):
            found.update(_flat(one, f"{before}{name}."))
        else:
            found[f"{before}{name}"] = one
    return found


def frame(answer):
    """The rows of an answer as a pandas frame. What is not known is missing, and never nought."""
    import pandas
    return pandas.DataFrame(rows(answer), dtype=object)


class Answerable:
    """Asks the server at an address, as `http://127.0.0.1:4000`; `token` for one that asks for one."""

    def __init__(self, url, token=None, timeout=60):
        self.url = url.rstrip("/")
        self.token = token
        self.timeout = timeout

    def ask(self, query, variables=None):
        """Any question of the schema, as plain data. Raises AnswerableRefusal."""
        given = {name: value for name, value in (variables or {}).items() if value is not None}
        headers = {"content-type": "application/json"}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": query, "variables": given}).encode()
        request = urllib.request.Request(f"{self.url}/graphql", data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as reply:
                answer = json.load(reply)
        except urllib.error.HTTPError as error:
            answer = json.load(error)
        except OSError as error:
            raise AnswerableRefusal(
                f"No server answers at {self.url}.",
                "SERVER_NOT_REACHED",
                "Start one with `npm start`, or give the address that it printed at its start.",
            ) from error
        for refusal in answer.get("errors", []):
            told = refusal.get("extensions", {})
            raise AnswerableRefusal(refusal["message"], told.get("code", "INTERNAL"), told.get("remedy", ""))
        return answer["data"]

    def which_mechanisms_cover_which_violations(self, situation, mechanisms=None):
        """Which mechanisms cover which alleged violations, on both sides? One row for each category alleged of each actor; in each cell how many alleged violations the mechanism covers, and one of them as an example to ask about limb by limb."""
        return self.ask("query WhichMechanismsCoverWhichViolations($situation: ID!, $mechanisms: [ID!]) { coverageMatrix(situation: $situation, mechanisms: $mechanisms) { rows { category { name } allegedActor { name } violations cells { mechanism { id } outcome violations example } } pin { asOf hash } } }", {"situation": situation, "mechanisms": mechanisms})

    def hostage_taking_limb_by_limb(self, conduct, mechanisms=None, asOf=None):
        """Could the ICC take up the hostage-taking of 7 October 2023, limb by limb? The five limbs, each with its provision, the claims it stands on and who rejects it; then every basis that was tried."""
        return self.ask("query HostageTakingLimbByLimb($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date) { coverage(conduct: $conduct, mechanisms: $mechanisms, asOf: $asOf) { outcome summary basis { link provision { citation } } limbs { kind state sentence provisions { citation } claims { sentence speaker { name } source { title } pinpoint } authority contestedBy { speaker { name } sentence } } bases { link linkState outcome } assumptions } }", {"conduct": conduct, "mechanisms": mechanisms, "asOf": asOf})

    def conditions_of_life_limb_by_limb(self, conduct, mechanisms=None, asOf=None):
        """Could the ICC take up the conditions of life in Gaza, limb by limb? The same limbs as for the hostage-taking, by another link: the place instead of the nationality."""
        return self.ask("query ConditionsOfLifeLimbByLimb($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date) { coverage(conduct: $conduct, mechanisms: $mechanisms, asOf: $asOf) { outcome summary basis { link provision { citation } } limbs { kind state sentence provisions { citation } claims { sentence speaker { name } source { title } pinpoint } authority contestedBy { speaker { name } sentence } } bases { link linkState outcome } coveredFrom coveredTo coveredPlaces { name } } }", {"conduct": conduct, "mechanisms": mechanisms, "asOf": asOf})

    def why_not_the_icj(self, conduct):
        """Why does the International Court of Justice not cover it, and could any fact change that? Only States may be parties there: the person limb is not met, and no fact is listed that would flip it."""
        return self.ask("query WhyNotTheIcj($conduct: ConductInput!) { coverage(conduct: $conduct, mechanisms: [\"icj\"]) { outcome summary limbs { kind state sentence provisions { citation } } whyNot { limb kind missing wouldBecome } } }", {"conduct": conduct})

    def what_would_flip_it(self, conduct):
        """Which single fact or legal act would flip each answer? For conduct in a State that is no party: what is missing for each mechanism, and what the answer would then become."""
        return self.ask("query WhatWouldFlipIt($conduct: ConductInput!) { coverage(conduct: $conduct) { mechanism { name } outcome whyNot { limb kind missing wouldBecome } } }", {"conduct": conduct})

    def absent_or_present(self, absent, present, courts=None):
        """Which national courts could try it if the suspect is not there, and if the suspect is? The same conduct twice: once with nothing known of where the suspect is, once present in two States."""
        return self.ask("query AbsentOrPresent($absent: ConductInput!, $present: ConductInput!, $courts: [ID!]) { absent: coverage(conduct: $absent, mechanisms: $courts) { ...Court } present: coverage(conduct: $present, mechanisms: $courts) { ...Court } } fragment Court on Coverage { mechanism { id name } outcome summary basis { link provision { citation } } whyNot { missing wouldBecome } }", {"absent": absent, "present": present, "courts": courts})

    def state_person_or_record(self, conduct):
        """Which mechanisms address the State, which the person, and which only record? One and the same conduct before every mechanism the graph knows, with the kind of addressee each has."""
        return self.ask("query StatePersonOrRecord($conduct: ConductInput!) { coverage(conduct: $conduct) { mechanism { name } addressee outcome summary } }", {"conduct": conduct})

    def what_if_the_council_referred(self, conduct, supposed):
        """What if the Security Council had referred the situation? As it is, and with a referral supposed: the second answer is marked hypothetical."""
        return self.ask("query WhatIfTheCouncilReferred($conduct: ConductInput!, $supposed: ConductInput!) { asItIs: coverage(conduct: $conduct, mechanisms: [\"icc\"]) { outcome summary hypothetical whyNot { missing wouldBecome } } supposed: coverage(conduct: $supposed, mechanisms: [\"icc\"]) { outcome summary hypothetical basis { link } pin { hash } } }", {"conduct": conduct, "supposed": supposed})

    def on_which_days(self, before, first, across):
        """From which day could the ICC take up conduct in Gaza? The day before the acceptance reaches back to, that day, and conduct that runs across it: only partly covered."""
        return self.ask("query OnWhichDays($before: ConductInput!, $first: ConductInput!, $across: ConductInput!) { before: coverage(conduct: $before, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome limbs { kind state sentence } } first: coverage(conduct: $first, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome limbs { kind state sentence } } across: coverage(conduct: $across, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome coveredFrom coveredTo summary } }", {"before": before, "first": first, "across": across})

    def triggers_and_admissibility(self, conduct, asOf=None):
        """Who set it in motion, and is any State investigating the same persons for the same conduct? What a lawyer asks beside jurisdiction: triggers, admissibility, immunities, cooperation, obstruction. None of it is part of the outcome."""
        return self.ask("query TriggersAndAdmissibility($conduct: ConductInput!, $asOf: Date) { coverage(conduct: $conduct, mechanisms: [\"icc\"], asOf: $asOf) { outcome triggers { on sentence } triggerKnowledge admissibility { question state sentence provisions { citation } } immunities { question state sentence provisions { citation } } cooperation { question state sentence provisions { citation } } obstructions { sentence speaker { name } } } }", {"conduct": conduct, "asOf": asOf})

    def a_second_situation(self, situation, mechanisms=None):
        """The same table for another situation: Darfur. Nothing in the program knows of one situation: the same question, asked of another continent."""
        return self.ask("query ASecondSituation($situation: ID!, $mechanisms: [ID!]) { coverageMatrix(situation: $situation, mechanisms: $mechanisms) { rows { category { name } allegedActor { name } violations cells { mechanism { id } outcome violations } } totals { mechanism { name } outcome violations } } }", {"situation": situation, "mechanisms": mechanisms})

    def one_state_against_another(self, applicant, respondent, instrument, asOf=None):
        """Could one State bring another before a court under a treaty? South Africa and Israel under the Genocide Convention: acceptance, reservations, what must come first, and how far the Court has gone."""
        return self.ask("query OneStateAgainstAnother($applicant: ID!, $respondent: ID!, $instrument: ID!, $asOf: Date) { interStateCoverage( applicant: $applicant respondent: $respondent instrument: $instrument asOf: $asOf ) { mechanism { name } outcome summary title stage limbs { kind state sentence provisions { citation } claims { sentence source { title } pinpoint } } whyNot { missing wouldBecome } assumptions } }", {"applicant": applicant, "respondent": respondent, "instrument": instrument, "asOf": asOf})

    def what_changed_between(self, situation, from_, to):
        """What changed in coverage between two days, and because of which event? Each change with the outcome before and after, and the event that made it."""
        return self.ask("query WhatChangedBetween($situation: ID!, $from: Date!, $to: Date!) { coverageChanges(situation: $situation, from: $from, to: $to) { on mechanism { name } category { name } allegedActor { name } before after violations event because { sentence source { title } pinpoint } provisions { citation } } }", {"situation": situation, "from": from_, "to": to})

    def where_are_the_gaps(self, situation, courts=None):
        """Which alleged violations does no mechanism, proceeding or remedy reach? Each gap with its kind, the mechanism that comes nearest and its limb nearest to being met: of all mechanisms, and of two international courts alone."""
        return self.ask("query WhereAreTheGaps($situation: ID!, $courts: [ID!]) { accountabilityGaps(situation: $situation) { ...gap } amongCourts: accountabilityGaps(situation: $situation, mechanisms: $courts) { ...gap } } fragment gap on AccountabilityGap { kind category { id name } allegedActor { id name } violations sentence nearestLimb { kind state sentence } nearest { mechanism { id name } outcome whyNot { limb missing wouldBecome } } }", {"situation": situation, "courts": courts})

    def who_commanded_whom(self, unit, wing, day=None):
        """Who commanded a unit on a day, level by level, up to the State? A division of an army, and the armed wing on the other side, upwards hop by hop on one day. Each hop with how well it holds, who says so and whether it is disputed; a hop that does not hold breaks the chain and is named as a gap."""
        return self.ask("query WhoCommandedWhom($unit: ID!, $wing: ID!, $day: Date) { unit: responsibilityChains(subject: $unit, asOf: $day) { ...chain } wing: responsibilityChains(subject: $wing, asOf: $day) { ...chain } } fragment chain on ResponsibilityChain { hops { from { name } to { name } kind holds disputed claims { sentence speaker { name } source { title } pinpoint } openQuestions } holds gaps endsAt { name } endsBecause }", {"unit": unit, "wing": wing, "day": day})

    def which_units_could_it_be(self, incident, other):
        """The alleged actors are named as soldiers or forces only: which units could it be? Units whose days, area and branch fit, as hypotheses: a type of hop of their own, marked as such, never an allegation and never exported as one."""
        return self.ask("query WhichUnitsCouldItBe($incident: ID!, $other: ID!) { first: responsibilityChains(subject: $incident) { ...typed } second: responsibilityChains(subject: $other) { ...typed } } fragment typed on ResponsibilityChain { hypothetical holds hops { from { id name kind } to { id name kind } kind holds claims { kind sentence speaker { name } source { title } pinpoint } openQuestions } gaps endsBecause }", {"incident": incident, "other": other})

    def posts_gaps_and_incidents(self, person):
        """Which posts did a person hold, with which gaps, and which alleged incidents fall inside? Posts with the days that are certain and those that are possible. Incidents surely inside, and those that may be: alleged of the person, or of somebody whom claims place beneath the post. A post is no involvement."""
        return self.ask("query PostsGapsAndIncidents($person: ID!) { certain: tenure(person: $person, minHolds: CERTAIN) { incidents { incident { id name } post { id name } relation holds from to } } possible: tenure(person: $person, minHolds: POSSIBLE) { person { name } caution postings { post { name } roles holds periods { from to holds } disputed singleSource claims { sentence speaker { name } source { title } pinpoint } } gaps { from to holds sentence } incidents { incident { id name } post { id name } relation allegedActor { name } path { name } holds from to sentence } } }", {"person": person})

    def weakest_link(self, incident, other):
        """What is the weakest link of a chain, and what rests on a single source? A chain holds as well as its weakest hop. Hops that rest on one speaker or one source are named, on both sides."""
        return self.ask("query WeakestLink($incident: ID!, $other: ID!) { first: responsibilityChains(subject: $incident) { ...links } second: responsibilityChains(subject: $other) { ...links } } fragment links on ResponsibilityChain { holds weakestHop singleSourceHops hypothetical hops { from { name } to { name } kind holds disputed claims { speaker { name } source { id title } pinpoint sentence } } }", {"incident": incident, "other": other})

    def what_could_have_been_known(self, organ, organBefore, group, groupBefore):
        """What could the superior have known before a day, and from what? Reports, warnings, orders, calls and own answers dated before the day. Public ones apart from internal ones; what has no day is named apart. Whether it was known is a question for a court."""
        return self.ask("query WhatCouldHaveBeenKnown($organ: ID!, $organBefore: Date!, $group: ID!, $groupBefore: Date!) { organ: notice(subject: $organ, before: $organBefore) { ...known } group: notice(subject: $group, before: $groupBefore) { ...known } } fragment known on Notice { subject { name } caution before openQuestions publicItems { ...item } internalItems { ...item } undated { sentence speaker { name } source { title } } } fragment item on NoticeItem { form channel holds from to speaker { name } source { title } addressee { name } incidents { name } claims { sentence speaker { name } source { title } pinpoint verification } }", {"organ": organ, "organBefore": organBefore, "group": group, "groupBefore": groupBefore})

    def who_characterises_conditions_of_life(self, incident):
        """How does each speaker legally characterise the conditions of life in Gaza? Grouped by who speaks, never merged into one label; each with its own standard of proof and the answers given to it."""
        return self.ask("query WhoCharacterisesConditionsOfLife($incident: ID!) { characterizations(incident: $incident) { speaker { name } category { name } standard { name } on claims { sentence source { title } pinpoint } responses { kind speaker { name } sentence } } }", {"incident": incident})

    def who_characterises7_october(self, incident):
        """How does each speaker characterise the hostage-taking of 7 October 2023? The same fields for the other side: speaker, category, standard, responses."""
        return self.ask("query WhoCharacterises7October($incident: ID!) { characterizations(incident: $incident) { speaker { name } category { name } standard { name } on claims { sentence source { title } pinpoint } responses { kind speaker { name } sentence } } }", {"incident": incident})

    def who_is_asked_to_do_what(self, source):
        """Who is asked to do what, and what came of it? Every call in the source with its addressees: States, actors in Israel and the OPT, Palestinian authorities."""
        return self.ask("query WhoIsAskedToDoWhat($source: ID!) { calls(source: $source) { speaker { name } addressees { name kind } asks followUp answers { sentence } claims { source { title } pinpoint } } }", {"source": source})

    def asked_of_palestinian_authorities(self, addressee):
        """What is asked of the Palestinian authorities? The calls to one addressee, whoever makes them."""
        return self.ask("query AskedOfPalestinianAuthorities($addressee: ID!) { calls(addressee: $addressee) { speaker { name } asks followUp claims { source { title } pinpoint verification } } }", {"addressee": addressee})

    def what_the_source_says(self, source, at=None):
        """What rests on paragraph 3, sentence 2 of the source? Every claim read from one passage, with the passage's fingerprint: check a copy of your own against it."""
        return self.ask("query WhatTheSourceSays($source: ID!, $at: String) { passages(source: $source, at: $at) { at sha256 source { title publisher } claims { kind sentence speaker { name } disputed recordedAt } } }", {"source": source, "at": at})

    def the_whole_source(self, source):
        """What does the whole source say, passage by passage? All passages in their order, each with our sentences for what is claimed there."""
        return self.ask("query TheWholeSource($source: ID!) { passages(source: $source) { at claims { kind sentence speaker { name } } } }", {"source": source})

    def evidence_that_serves_several_charges(self, situation):
        """Which evidence serves several charges or elements? Every finding with each cell of the elements matrices that cites it, most used first. How often a finding is cited says nothing of its weight."""
        return self.ask("query EvidenceThatServesSeveralCharges($situation: ID!) { sharedEvidence(situation: $situation) { categories { id name } evidence { uses claim { id sentence speaker { name } source { title } pinpoint standard { name } disputed } cells { category { id name } element { id name } side } } } }", {"situation": situation})

    def incidents_that_form_a_pattern(self, situation, other):
        """Which incidents form a pattern, by which rule, and who says so? Method, unit, area, period, target: what bears on "widespread or systematic". A pattern is a claim with an author; its members, its rule and the answers to it stand beside."""
        return self.ask("query IncidentsThatFormAPattern($situation: ID!, $other: ID!) { here: patterns(situation: $situation) { ...pattern } elsewhere: patterns(situation: $other) { ...pattern } } fragment pattern on IncidentPattern { pattern { name } author { name } standard { name } on rule members { incident { id name } places { name } from to } bearsOn { id name } disputed claim { sentence speaker { name } source { title } pinpoint verification positions { speaker { name } sentence source { title } pinpoint } } }", {"situation": situation, "other": other})

    def element_by_element(self, category, subject):
        """Element by element: what supports it, what contradicts it, what is missing? Every element the provision asks for; an empty one says so."""
        return self.ask("query ElementByElement($category: ID!, $subject: ID!) { elementsMatrix(category: $category, subject: $subject) { category { name } requirements { element { name provision { citation } } kind gap supporting { sentence speaker { name } source { title } pinpoint positions { kind speaker { name } sentence } } contradicting { sentence speaker { name } source { title } pinpoint } } } }", {"category": category, "subject": subject})

    def who_found_the_intent(self, category, subject):
        """Who has found the special intent or the context, and on which standard of proof? Each speaker with the standard that speaker uses; a denial stands beside a finding and does not lower it."""
        return self.ask("query WhoFoundTheIntent($category: ID!, $subject: ID!) { elementsMatrix(category: $category, subject: $subject) { requirements { element { name } kind standardsReached { speaker { name } standard { name } on claim { sentence disputed positions { kind speaker { name } sentence } } } } } }", {"category": category, "subject": subject})

    def casualty_figures(self, subject):
        """Which casualty figures are claimed, by whom, for which population and window, and may they be added? Both sides, each figure with its bound, its population and its window, and the figures it lies inside: those are never added to it."""
        return self.ask("query CasualtyFigures($subject: ID!) { figures(subject: $subject) { bound value unit population from to nestsIn { bound value population } claim { speaker { name } source { title } pinpoint disputed } } }", {"subject": subject})

    def casualty_figures7_october(self, subject, unit=None):
        """Which figures are claimed for 7 October 2023? The dead, and the civilians among them, each with who says so."""
        return self.ask("query CasualtyFigures7October($subject: ID!, $unit: FigureUnit) { figures(subject: $subject, unit: $unit) { bound value unit population from to nestsIn { bound value population } claim { speaker { name } source { title } pinpoint disputed } } }", {"subject": subject, "unit": unit})

    def may_figures_be_added(self, inside, sameDays, apart):
        """May these figures be added, and if not, why not? One inside another, one beside another, and two that share no day: only the last two are added, and the answer says what that takes for granted."""
        return self.ask("query MayFiguresBeAdded($inside: [ID!]!, $sameDays: [ID!]!, $apart: [ID!]!) { inside: addFigures(ids: $inside) { ...sum } sameDays: addFigures(ids: $sameDays) { ...sum } apart: addFigures(ids: $apart) { ...sum } } fragment sum on FigureSum { value bound unit refusals { reason sentence } assumptions }", {"inside": inside, "sameDays": sameDays, "apart": apart})

    def where_a_person_stands(self, actor, asOf=None):
        """Where does a person named by a court stand, in every forum? The exact wording for the day asked, the steps behind it, and the presumption of innocence."""
        return self.ask("query WhereAPersonStands($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { actor { name } forum { name } status publicity wording since caution steps { on kind sentence } } }", {"actor": actor, "asOf": asOf})

    def a_case_that_ended(self, actor, asOf=None):
        """How is a case shown that ended without a judgment? Ended by death: neither a conviction nor an acquittal, and the wording says so."""
        return self.ask("query ACaseThatEnded($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { actor { name } forum { name } status wording caution steps { on kind sentence claims { source { title } pinpoint verification } } } }", {"actor": actor, "asOf": asOf})

    def seven_persons_of_one_situation(self):
        """Where do the persons named in the decisions on Darfur stand? Seven persons, one ladder for all: warrants, charges not confirmed, ended by death, convicted at first instance. Each with the words that are exact."""
        return self.ask("query SevenPersonsOfOneSituation { alBashir: posture(actor: \"omar-hassan-ahmad-al-bashir\") { ...where } harun: posture(actor: \"ahmad-muhammad-harun\") { ...where } hussein: posture(actor: \"abdel-raheem-muhammad-hussein\") { ...where } abuGarda: posture(actor: \"bahar-idriss-abu-garda\") { ...where } banda: posture(actor: \"abdallah-banda-abakaer-nourain\") { ...where } jerbo: posture(actor: \"saleh-mohammed-jerbo-jamus\") { ...where } abdAlRahman: posture(actor: \"ali-muhammad-ali-abd-al-rahman\") { ...where } } fragment where on Posture { forum { name } status since wording caution }", {})

    def which_remedies_are_open(self, subject):
        """Which remedies are open to victims, from whom, at what stage? All five forms, empty ones too: who could order or pay it, who would owe it, who asks for it, and whom no route reaches."""
        return self.ask("query WhichRemediesAreOpen($subject: ID!) { remedies(subject: $subject) { form sentence routes { mechanism { name } provision { citation } stage open owedBy { name } sentence } calls { speaker { name } addressees { name } asks followUp } unreached { name } } }", {"subject": subject})

    def remedies_after_a_conviction(self, subject, before=None, on=None):
        """What does a conviction open, and what does it leave closed? Darfur on the day before a conviction at first instance, and on the day itself."""
        return self.ask("query RemediesAfterAConviction($subject: ID!, $before: Date, $on: Date) { before: remedies(subject: $subject, asOf: $before) { ...ways } on: remedies(subject: $subject, asOf: $on) { ...ways } } fragment ways on RemedyAnswer { form routes { mechanism { id name } stage open owedBy { name } steps { on sentence } } }", {"subject": subject, "before": before, "on": on})

    def what_was_known_then(self, subject, then):
        """What did we know then, and what has changed since? The same question on two record dates: before and after a correction of a bound and a later retraction. An answer asked again with its date does not change."""
        return self.ask("query WhatWasKnownThen($subject: ID!, $then: DateTime!) { then: figures(subject: $subject, unit: INJURIES, knownAt: $then) { bound value claim { speaker { name } pinpoint recordedAt } } now: figures(subject: $subject, unit: INJURIES) { bound value claim { speaker { name } pinpoint recordedAt } } }", {"subject": subject, "then": then})

    def who_must_cooperate(self, mechanism, about, court, state, asOf=None):
        """Who must cooperate with a mechanism or execute its measure, who has refused, who claims immunity? Those obliged follow from acts of ratification and the days they cover, or from a recorded duty. Refusals, findings and claims of immunity are claims, each with its speaker and the answers to it."""
        return self.ask("query WhoMustCooperate($mechanism: ID!, $about: ID!, $court: ID!, $state: ID!, $asOf: Date) { warrant: cooperation(mechanism: $mechanism, about: $about, asOf: $asOf) { ...record } order: cooperation(mechanism: $court, about: $state, asOf: $asOf) { ...record } } fragment record on CooperationRecord { mechanism { name } about { name } caution obliged { party { id name } state since until sentence provisions { citation } claims { sentence source { title } pinpoint } } discharged { ...said } refusals { ...said } findings { ...said } immunities { ...said } } fragment said on Claim { id sentence speaker { name } source { title } pinpoint positions { kind speaker { name } sentence source { title } pinpoint } }", {"mechanism": mechanism, "about": about, "court": court, "state": state, "asOf": asOf})

    def what_is_said_of_a_person(self, id):
        """What is claimed about a person whom a court has named, and where was the name published? The decision that names the person, the presumption of innocence, and the claims with their speakers."""
        return self.ask("query WhatIsSaidOfAPerson($id: ID!) { persons(where: {id: {eq: $id}}) { name caution namingDecision { title publisher publishedOn } claimsAbout(limit: 20) { kind sentence speaker { name } pinpoint disputed } } }", {"id": id})

    def how_the_icc_can_have_jurisdiction(self, id):
        """In which ways can the ICC have jurisdiction, and what can it order? Each basis with its link, its provision and its rules; what the Court can and cannot do."""
        return self.ask("query HowTheIccCanHaveJurisdiction($id: ID!) { mechanisms(where: {id: {eq: $id}}) { name addressee canOrder cannot bases { link sentence provision { citation gist } rules(limit: 20) { sentence source { title } pinpoint } } } }", {"id": id})

    def what_rests_on_a_provision(self, id):
        """What rests on one provision of law? What it says in our words, the categories it defines, the elements it sets and the claims that cite it."""
        return self.ask("query WhatRestsOnAProvision($id: ID!) { provisions(where: {id: {eq: $id}}) { citation gist instruments { name inForce } categories { name } elements { name kind } claims(limit: 20) { sentence speaker { name } source { title } } } }", {"id": id})

    def what_stands_in_the_way(self, situation):
        """What stands in the way: obstruction, persons not surrendered, allegations on one source? Mechanisms that are said to be obstructed and what those concerned answer; persons against whom a warrant stands; rows that rest on a single speaker or source."""
        return self.ask("query WhatStandsInTheWay($situation: ID!) { accountabilityObstacles(situation: $situation) { obstructed { mechanism { name } claims { sentence speaker { name } source { title } pinpoint positions { speaker { name } sentence source { title } pinpoint } } } sought { actor { name } forum { name } status since wording caution } singleSource { category { name } allegedActor { name } claims { sentence speaker { name } source { title } pinpoint } } } }", {"situation": situation})

    def find_a_name(self, text):
        """Find somebody or something by a name, in any script. Names are kept in their own script and in Latin; spelling need not be exact."""
        return self.ask("query FindAName($text: String!) { search(text: $text, first: 10) { edges { node { id kind name snippet } } pageInfo { hasNextPage endCursor } didYouMean } }", {"text": text})

    def which_answers_fall(self, claim):
        """If one claim is withdrawn, which answers fall? A State's accession to the Rome Statute taken away: every answer that changes, and what it becomes."""
        return self.ask("query WhichAnswersFall($claim: ID!) { retractionImpact(claim: $claim) { kind id sentence becomes } }", {"claim": claim})

    def how_two_things_are_linked(self, from_, to, through=None):
        """How are two things linked, and who says so? The shortest ways over claims, each step with the claims that name both its ends. To be named together is no accusation. Without `through`, no path leads through law or courts: what is named of two parties alike is no link between them."""
        return self.ask("query HowTwoThingsAreLinked($from: ID!, $to: ID!, $through: [ConnectionKind!]) { connections(from: $from, to: $to, through: $through) { steps { from { name kind } to { name kind } relation claims { speaker { name } sentence } } } }", {"from": from_, "to": to, "through": through})

    def what_is_new_in_the_record(self, since, after=None):
        """What was recorded, corrected or withdrawn since a day? Claims that came, and judgements on claims from before, each with who judged and why. Nothing is ever edited: what was withdrawn can still be read as it stood."""
        return self.ask("query WhatIsNewInTheRecord($since: DateTime!, $after: String) { recordedSince(moment: $since, first: 50, after: $after) { totalCount nodes { kind rev recordedAt by reason claim { id sentence speaker { name } source { title } pinpoint } compared { id name kind } } pageInfo { hasNextPage endCursor } } }", {"since": since, "after": after})

    def what_a_state_disputes(self, by, with_=None, after=None):
        """What does a State, with its organs and officials, dispute? What it rejects and whose claim that answers. With `ALONE` only the State itself speaks. A dispute is a record beside the claim it answers: neither takes anything from the other."""
        return self.ask("query WhatAStateDisputes($by: ID!, $with: SpeakerScope, $after: String) { disputes(by: $by, with: $with, first: 50, after: $after) { totalCount nodes { id kind sentence speaker { id name } source { title } pinpoint answers { id sentence speaker { name } } } pageInfo { hasNextPage endCursor } } }", {"by": by, "with": with_, "after": after})

    def what_two_say_of_one_incident(self, subject, speakers):
        """What do two speakers say of one incident? Side by side, in the same columns for each: what they call it, whom they name, what they count, which elements they find supported, and what they answer to others. An empty column says that nothing is recorded, not that nothing was said."""
        return self.ask("query WhatTwoSayOfOneIncident($subject: ID!, $speakers: [ID!]!) { compare(subject: $subject, speakers: $speakers) { columns { speaker { name } characterizations { sentence source { title } pinpoint } attributions { sentence source { title } pinpoint } figures { sentence source { title } pinpoint } elements { sentence source { title } pinpoint } responses { kind sentence source { title } pinpoint } others { kind sentence source { title } pinpoint } } } }", {"subject": subject, "speakers": speakers})

    def which_days_are_ahead(self, subject, asOf=None):
        """On which days ahead will an answer about a State open or end? Withdrawals that take effect, declarations and limits that run out, each with the outcome before and after. Give `conduct` to `coverage` and ask on the day before and on the day: the outcomes are these."""
        return self.ask("query WhichDaysAreAhead($subject: ID!, $asOf: Date) { horizons(subject: $subject, asOf: $asOf) { on mechanism { name } before after sentence because { sentence source { title } pinpoint } conduct } }", {"subject": subject, "asOf": asOf})

    def what_a_draft_may_say(self, text, asOf=None):
        """What of a draft does the record support? Each assertion that was found, how it stands to the record, and words that say as much and no more. The sentences in which none was found are listed: what is not found is not said to be right."""
        return self.ask("query WhatADraftMaySay($text: String!, $asOf: Date) { checkStatement(text: $text, asOf: $asOf) { assertions { text start end about verdict sentence exactWording claims { id sentence speaker { name } source { title } pinpoint disputed positions { sentence speaker { name } } } link } unchecked { text start end } pin { asOf knownAt hash link } } }", {"text": text, "asOf": asOf})

    def each_claim_once(self, conduct, outcomes=None, asOf=None):
        """Which claims does an answer of many parts rest on, each told once? Every mechanism that could reach the hostage-taking of 7 October 2023: the limbs name their claims by id, and each claim stands below them once, with speaker, source and answers."""
        return self.ask("query EachClaimOnce($conduct: ConductInput!, $outcomes: [Outcome!], $asOf: Date) { coverage(conduct: $conduct, outcomes: $outcomes, asOf: $asOf) { mechanism { name } outcome limbs { kind state sentence claims { id } } bases { link outcome limbs { kind state claims { id } } } triggers { claims { id } } } cited { id sentence speaker { name } source { title } pinpoint disputed positions { sentence speaker { name } } } }", {"conduct": conduct, "outcomes": outcomes, "asOf": asOf})

    def what_is_said_where_records_are_one(self, incident, knownAt=None):
        """What do speakers say of an incident once the records that were judged to be one are read together? APART answers from the record that was asked about alone; FOLLOW reads with it every record that a judgement on identity joins to it by the days asked for. Each claim names the record it was made of, so nothing is merged. The bundled record holds no such judgement: there both say the same, until an import or a layer of one's own brings one."""
        return self.ask("query WhatIsSaidWhereRecordsAreOne($incident: ID!, $knownAt: DateTime) { apart: characterizations(incident: $incident, knownAt: $knownAt) { speaker { name } category { name } claims { id sentence } } together: characterizations( incident: $incident identities: FOLLOW knownAt: $knownAt ) { speaker { name } category { name } claims { id sentence } } }", {"incident": incident, "knownAt": knownAt})

    def who_is_bound_by_a_treaty(self, instrument, states=None, on=None):
        """Which States does a treaty bind on a day, and which not? By the acts that answers on jurisdiction rest on. A signatory is not a party; a State of which nothing is on record is no party up to the day to which the record is complete, and not known after it."""
        return self.ask("query WhoIsBoundByATreaty($instrument: ID!, $states: [ID!], $on: Date) { treatyStatus(instrument: $instrument, states: $states, on: $on) { on completeTo others states { state { id name } bound from to sentence claims { id sentence speaker { name } source { title } pinpoint } contestedBy { sentence speaker { name } } lookedTo } pin { hash question link } } }", {"instrument": instrument, "states": states, "on": on})
