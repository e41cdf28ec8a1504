// The keys that work everywhere; what they open is loaded at the first press.

const search = () => import("./search.js");

export const openSearch = () => void search().then(({ openSearch }) => openSearch());

/** Whether a key is meant for the field in which it was pressed. */
const isTyping = ({ target }: Event) =>
  target instanceof Element &&
  (target.matches("input, textarea, select") || target.shadowRoot?.activeElement?.matches("input, textarea, select"));

addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isCommand = key.toLowerCase() === "k" && (ctrlKey || metaKey);
  if (isCommand || (!isTyping(event) && !ctrlKey && !metaKey && !altKey && key === "/")) openSearch();
  else if (!isTyping(event) && !ctrlKey && !metaKey && !altKey && key === "?")
    void search().then(({ openKeys }) => openKeys());
  else return;
  event.preventDefault();
});
