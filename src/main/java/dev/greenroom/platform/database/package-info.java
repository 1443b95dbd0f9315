/** The PostgreSQL that Greenroom brings along, and messages between the instances that share one. */
@NullMarked
package dev.greenroom.platform.database;

import org.jspecify.annotations.NullMarked;
