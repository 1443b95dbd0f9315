// <form data-forget>: when it is sent, what the pages keep in this browser goes as well: text that was not saved yet and
// recordings. How the pages look stays.
for (const form of document.querySelectorAll('[data-forget]')) {
  form.addEventListener('submit', () => {
    try {
      Object.keys(localStorage).filter((key) => key !== 'theme').forEach((key) => localStorage.removeItem(key));
      sessionStorage.clear();
      indexedDB.deleteDatabase('greenroom');
    } catch {
      // Storage is closed to us, so nothing is in it.
    }
  });
}
