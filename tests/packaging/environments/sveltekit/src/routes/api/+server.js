import { json } from "@sveltejs/kit";
import { probe } from "../../probe.js";

export const GET = async () => json(await probe());
