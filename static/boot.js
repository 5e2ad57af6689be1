// Starts the application. It stands in a file of its own because the security policy of the page allows no inline
// script; it finds the hashed names that Trunk gave the two parts of the application in the preload links.
//
// The same file starts the worker that reads files. A worker has no document, so the page tells it the two names in its
// own name, and an error is left to the page, which hears of it.
//
// In the carried edition this text stands in the page itself, behind one that says how the program is started there.

const failed = {
  en: "Cutover could not start. It needs a current browser with WebAssembly; nothing of your saved work is lost.",
  pt: "O Cutover não pôde iniciar. Ele precisa de um navegador atual com WebAssembly; nada do seu trabalho salvo se perdeu.",
  es: "Cutover no ha podido iniciarse. Necesita un navegador actual con WebAssembly; no se ha perdido nada de su trabajo guardado.",
  it: "Cutover non è riuscito ad avviarsi. Serve un browser attuale con WebAssembly; nulla del lavoro salvato è andato perso.",
  ru: "Cutover не смог запуститься. Нужен современный браузер с WebAssembly; сохранённая работа не потеряна.",
};

const inPage = typeof document === "object";

const beside = (name) => new URL(name, import.meta.url).href;

// The policy of the page hands no text to a place that runs scripts. The two workers are the only scripts that are
// started by their address, so this lets those two addresses through and nothing else.
if (inPage && globalThis.trustedTypes) {
  const own = [import.meta.url, beside("sw.js")];
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => (own.includes(new URL(url, document.baseURI).href) ? url : null),
  });
}

async function fromFiles() {
  const find = (selector) => document.querySelector(selector).href;
  const [script, wasm] = inPage
    ? [find('link[rel="modulepreload"]'), find('link[rel="preload"][as="fetch"]')]
    : self.name.split(" ");
  const app = await import(script);
  await app.default({ module_or_path: wasm });
}

// Lets the hosted edition work without a network. A new version waits until the person asks for it: it is announced by
// one event and taken by another, and only the window that asked is loaded anew.
async function offline() {
  if (!document.querySelector('meta[name="offline"]') || !navigator.serviceWorker) {
    return;
  }
  const workers = navigator.serviceWorker;
  const registration = await workers.register(beside("sw.js"), { updateViaCache: "none" });
  const tell = () => {
    if (registration.waiting && workers.controller) {
      dispatchEvent(new Event("cutover-newer"));
    }
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
  addEventListener("cutover-take-newer", () => {
    workers.addEventListener("controllerchange", () => location.reload());
    registration.waiting?.postMessage("take over");
  });
  tell();
}

try {
  await (globalThis.startCarried ?? fromFiles)();
  if (inPage) {
    // A private window or a plain http address refuses it; then the page needs its network, as any page does.
    await offline().catch(() => {});
  }
} catch (error) {
  if (!inPage) {
    throw error;
  }
  console.error(error);
  // Once the application has been mounted it tells about its own faults, so only the first text is replaced.
  const loading = document.getElementById("loading");
  if (loading) {
    const lang = navigator.language.slice(0, 2);
    loading.setAttribute("role", "alert");
    loading.lang = lang in failed ? lang : "en";
    loading.textContent = `${failed[loading.lang]} (${error})`;
  }
}
