/** What every page shares: the frame around it, static files, errors, security. */
@NullMarked
package dev.greenroom.platform.web;

import org.jspecify.annotations.NullMarked;
