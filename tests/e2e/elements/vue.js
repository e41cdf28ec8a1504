// A Vue app with elements of one calculator each.

import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#app");
