// What runs in a worker that reads files of columns.

import { columnar } from "./columnar/columnar.js";
import { serve } from "./serve.js";

serve(columnar);
