// <button data-voice-read>: reads the question aloud, with voices of this device only.
for (const button of document.querySelectorAll('[data-voice-read]')) {
  const local = () => speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.startsWith('en'));
  const offer = () => (button.hidden = local().length === 0);
  if ('speechSynthesis' in window) {
    offer();
    speechSynthesis.addEventListener('voiceschanged', offer);
    button.addEventListener('click', () => {
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(document.getElementById('question').textContent);
      utterance.voice = local().find((voice) => voice.lang === 'en-GB') ?? local()[0];
      speechSynthesis.speak(utterance);
    });
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }
}
