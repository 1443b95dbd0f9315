// <section data-voice data-key>: keeps the recording of a question in this browser (IndexedDB), and finds it again.
for (const voice of document.querySelectorAll('[data-voice]')) {
  const open = () => new Promise((resolve, reject) => {
    const request = indexedDB.open('greenroom', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('recordings');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const recordings = async (mode) => (await open()).transaction('recordings', mode).objectStore('recordings');

  voice.addEventListener('voice:stopped', async ({ detail }) => {
    try {
      (await recordings('readwrite')).put(detail, voice.dataset.key);
    } catch {
      // Then it lasts as long as the page.
    }
  });
  recordings('readonly').then((store) => {
    const found = store.get(voice.dataset.key);
    found.onsuccess = () => found.result && voice.dispatchEvent(new CustomEvent('voice:found', { detail: found.result }));
  }, () => {});
}
