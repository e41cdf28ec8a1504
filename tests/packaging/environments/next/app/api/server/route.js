import { probe } from "../../../probe.js";

export const dynamic = "force-dynamic";
export const GET = async () => Response.json(await probe());
