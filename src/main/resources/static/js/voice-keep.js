// Keeps the recordings of <section data-voice> in this browser (IndexedDB), and finds them again for each
// <audio data-recording="name"> there is, here or in the report.
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('greenroom', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('recordings');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const recordings = async (mode) => (await open()).transaction('recordings', mode).objectStore('recordings');

for (const audio of document.querySelectorAll('audio[data-recording]')) {
  const { recording: name } = audio.dataset;

  // Where it cannot be kept, it lasts as long as the page.
  const keep = ({ detail }) => recordings('readwrite').then((store) => store.put(detail, name)).catch(() => {});
  audio.closest('[data-voice]')?.addEventListener('voice:so-far', keep);
  audio.closest('[data-voice]')?.addEventListener('voice:stopped', keep);

  recordings('readonly').then((store) => {
    const found = store.get(name);
    found.onsuccess = () => {
      if (!found.result) return;
      audio.dispatchEvent(new CustomEvent('voice:have', { detail: found.result }));
      audio.dispatchEvent(new CustomEvent('voice:found'));
    };
  }, () => {});
}
