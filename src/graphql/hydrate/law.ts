import type { ElementInput } from "../../model/index.js";
import type { Moment } from "../asking/moment.js";

/** Law and places as the API shows them; an id stands for itself where the record of the moment knows no name. */
export function viewMechanism(id: string, moment: Moment): Record<string, unknown> {
  const mechanism = moment.facts.mechanisms.get(id);
  return {
    __typename: "Mechanism",
    id,
    name: mechanism?.name ?? id,
    addressee: mechanism?.addressee ?? "ANY_DUTY_BEARER",
  };
}
export function viewCategory(id: string, moment: Moment): Record<string, unknown> {
  return { __typename: "LegalCategory", id, name: moment.facts.categories.get(id)?.name ?? id };
}
export function viewProvision(id: string, moment: Moment): Record<string, unknown> {
  return { __typename: "Provision", id, citation: moment.facts.provisions.get(id)?.citation ?? id };
}
export function viewPlace(id: string, moment: Moment): Record<string, unknown> {
  return { __typename: "Place", id, name: moment.named(id).name };
}
export function viewElement(element: ElementInput, moment: Moment): Record<string, unknown> {
  const { id, name, provision } = element;
  return { __typename: "Element", id, name, provision: viewProvision(provision, moment) };
}
