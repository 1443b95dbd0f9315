// <button data-copy="id of the text" data-copied="Copied" hidden>: puts the text on the clipboard and says so.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const before = [...button.childNodes];
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.replaceChildren(button.dataset.copied);
      setTimeout(() => button.replaceChildren(...before), 2000);
    });
  }
}
