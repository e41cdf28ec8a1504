// `loyalkit/analysis/worker`: all that a worker can be asked, for sites that start it by its address.

import { columnar } from "./columnar/columnar.js";
import { core } from "./core.js";
import { serve } from "./serve.js";

serve(core, columnar);
