/** Letters to people: kept in the database until they are delivered. */
@NullMarked
package dev.greenroom.platform.mail;

import org.jspecify.annotations.NullMarked;
