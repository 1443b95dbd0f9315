// Keeps the recordings of <section data-voice> in this browser (IndexedDB), each under the name of its answer and the
// moment at which it began, and finds them again for each <div data-recordings="name">, here or in the report.
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('greenroom', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('recordings');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const recordings = async (mode) => (await open()).transaction('recordings', mode).objectStore('recordings');
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

for (const place of document.querySelectorAll('[data-recordings]')) {
  const { recordings: name } = place.dataset;
  const voice = place.closest('[data-voice]');
  const key = (taken) => [name, taken].filter(Boolean).join(' ');
  const have = (detail) => place.dispatchEvent(new CustomEvent('voice:have', { detail }));

  // Where it cannot be kept, it lasts as long as the page.
  const keep = ({ detail: { taken, recording, written = false, until = [] } }) => {
    until.push(recordings('readwrite').then((store) => done(store.put({ recording, written }, key(taken)))).catch(() => {}));
  };
  ['voice:so-far', 'voice:stopped', 'voice:written'].forEach((event) => voice?.addEventListener(event, keep));
  voice?.addEventListener('voice:stopped', ({ detail }) => have(detail));

  recordings('readonly').then(async (store) => {
    const all = IDBKeyRange.bound(name, `${name} \uffff`);
    const [keys, values] = await Promise.all([done(store.getAllKeys(all)), done(store.getAll(all))]);
    const kept = (value) => (value instanceof Blob ? { recording: value } : value);
    const found = keys.map((found, index) => ({ taken: found.slice(name.length + 1), ...kept(values[index]) }));
    found.forEach(have);
    if (found.length) voice?.dispatchEvent(new CustomEvent('voice:found', { detail: found }));
  }).catch(() => {});
}
