/** The public JSON: stateless, reads no cookie, answers failures with problem+json. */
@NullMarked
package dev.greenroom.api;

import org.jspecify.annotations.NullMarked;
