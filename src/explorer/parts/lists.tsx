import type { JSX } from "preact";
import { A } from "./place.js";

/** Every list of records, where a reader can begin who has no address. */
export const Lists = (): JSX.Element => (
  <p class="ways">
    <A to="/browse/entities">Actors, places, incidents</A>
    <A to="/browse/claims">Claims</A>
    <A to="/browse/sources">Sources</A>
    <A to="/browse/mechanisms">Courts and bodies</A>
    <A to="/browse/categories">Categories of law</A>
    <A to="/browse/instruments">Treaties and other instruments</A>
    <A to="/browse/provisions">Provisions</A>
  </p>
);
