import { probe } from "../../../probe.js";

export const runtime = "edge";
export const GET = async () => Response.json(await probe());
