// <audio data-recording hidden>: plays the recording that it is told of by "voice:have".
for (const audio of document.querySelectorAll('audio[data-recording]')) {
  // A recording does not say how long it is until it has been looked at to its end.
  const measure = () => {
    if (audio.duration !== Infinity) return;
    audio.addEventListener('durationchange', () => (audio.currentTime = 0), { once: true });
    audio.currentTime = 86_400;
  };
  audio.addEventListener('loadedmetadata', measure);
  audio.addEventListener('voice:have', ({ detail }) => {
    if (audio.src) URL.revokeObjectURL(audio.src);
    audio.src = URL.createObjectURL(detail);
    audio.hidden = false;
  });
}
