// The one script a page links. Each behaviour is a file of its own; the server
// puts it in its place, in a block of its own (ImportInliningResolver).
import './theme-switch.js';
