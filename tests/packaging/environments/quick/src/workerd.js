import { probe } from "./probe.js";

export default { fetch: async () => Response.json(await probe()) };
