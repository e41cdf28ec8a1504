// Keeps the page for the time without a network, where the browser can.

/** Once the reader has what they came for. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  const register = () => {
    // The document of a calculator lies two folders down.
    const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
    void navigator.serviceWorker.register(new URL("service-worker.js", root)).catch(() => undefined);
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
