import "../elements.js";

export {};
