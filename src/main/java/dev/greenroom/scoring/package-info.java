/** Turns an answer into a score, a receipt and advice; knows no web, no database and no clock. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package dev.greenroom.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
