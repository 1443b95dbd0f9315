// What the page on which an answer is drafted adds to the one script: each behaviour in a block of its own.
import './draft-autosave.js';
import './draft-backup.js';
import './draft-elsewhere.js';
import './draft-reading.js';
