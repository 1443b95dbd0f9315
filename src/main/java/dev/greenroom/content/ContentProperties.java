package dev.greenroom.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the library comes from.
 *
 * @param directory a folder of content files that takes the place of the bundled ones
 */
@ConfigurationProperties("greenroom.content")
record ContentProperties(@Nullable Path directory) {

    ContentFolder folder() {
        return directory == null ? ContentFolder.bundled() : ContentFolder.at(directory);
    }
}
