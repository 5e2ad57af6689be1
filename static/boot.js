// Starts the application. It stands in a file of its own because the security policy of the page allows no inline
// script; it finds the hashed names that Trunk gave the two parts of the application in the preload links.
//
// The same file starts the worker that reads files. A worker has no document, so the page tells it the two names in its
// own name, and an error is left to the page, which hears of it.

const failed = {
  en: "Cutover could not start. It needs a current browser with WebAssembly; nothing of your saved work is lost.",
  pt: "O Cutover não pôde iniciar. Ele precisa de um navegador atual com WebAssembly; nada do seu trabalho salvo se perdeu.",
  es: "Cutover no ha podido iniciarse. Necesita un navegador actual con WebAssembly; no se ha perdido nada de su trabajo guardado.",
  it: "Cutover non è riuscito ad avviarsi. Serve un browser attuale con WebAssembly; nulla del lavoro salvato è andato perso.",
  ru: "Cutover не смог запуститься. Нужен современный браузер с WebAssembly; сохранённая работа не потеряна.",
};

const inPage = typeof document === "object";

function parts() {
  const find = (selector) => document.querySelector(selector).href;
  return inPage ? [find('link[rel="modulepreload"]'), find('link[rel="preload"][as="fetch"]')] : self.name.split(" ");
}

try {
  const [script, wasm] = parts();
  const app = await import(script);
  await app.default({ module_or_path: wasm });
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
