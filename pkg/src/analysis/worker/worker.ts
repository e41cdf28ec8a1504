// What runs in a worker.

import { core } from "./core.js";
import { serve } from "./serve.js";

serve(core);
