/** What every module shares and no business word belongs to. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.greenroom.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
