import { open } from "loyalkit/analysis";

/** Reads a file, says how far it is, and stops when the button is pressed: null then. */
export async function read(file, bar, button) {
  const control = new AbortController();
  button.addEventListener("click", () => control.abort());
  const onProgress = ({ bytesRead, bytesTotal }) => (bar.value = bytesRead / bytesTotal);
  return open(file, { signal: control.signal, onProgress }).catch((error) => {
    if (error.name === "AbortError") return null;
    throw error;
  });
}
