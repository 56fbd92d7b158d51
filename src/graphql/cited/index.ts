export { cited, noted } from "./cited.js";
