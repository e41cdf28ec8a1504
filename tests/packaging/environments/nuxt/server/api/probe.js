import { probe } from "../../probe.js";

export default defineEventHandler(() => probe());
