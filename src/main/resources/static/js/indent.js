// <textarea data-indent>: Tab indents and Enter keeps the indentation, as in code. Escape gives Tab back to the keyboard
// until the field is left.
for (const field of document.querySelectorAll('[data-indent]')) {
  let leaving = false;
  document.querySelectorAll('[data-with-script]').forEach((element) => (element.hidden = false));

  // Keeps the browser's own undo, where it can.
  const insert = (text) => document.execCommand('insertText', false, text) || field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');

  field.addEventListener('blur', () => (leaving = false));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leaving = true;
    else if (event.key === 'Tab' && !event.shiftKey && !leaving) {
      event.preventDefault();
      insert('\t');
    } else if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      const before = field.value.slice(0, field.selectionStart);
      const indent = /[^\n]*$/.exec(before)[0].match(/^[ \t]+/);
      if (indent) {
        event.preventDefault();
        insert(`\n${indent[0]}`);
      }
    }
  });
}
