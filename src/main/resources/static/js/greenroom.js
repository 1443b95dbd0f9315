// The one script a page links. Each behaviour is a file of its own; the server
// puts it in its place, in a block of its own (ImportInliningResolver).
import './above-keyboard.js';
import './account.js';
import './contents.js';
import './copy.js';
import './error-summary.js';
import './forget.js';
import './indent.js';
import './keep.js';
import './lights.js';
import './live.js';
import './local-time.js';
import './mine.js';
import './open-target.js';
import './part.js';
import './room-sign.js';
import './room-time.js';
import './save-question.js';
import './submit-on-change.js';
import './suggest.js';
import './theme-switch.js';
import './voice-keep.js';
import './voice-level.js';
import './voice-play.js';
import './voice-read.js';
import './voice-record.js';
import './voice-text.js';
