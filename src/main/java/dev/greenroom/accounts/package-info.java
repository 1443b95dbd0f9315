/** Who somebody is, what is theirs, and what they prepare for. */
@NullMarked
package dev.greenroom.accounts;

import org.jspecify.annotations.NullMarked;
