package dev.greenroom.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the library comes from.
 *
 * @param directory a folder of content files that takes the place of the bundled ones
 * @param scoreSamples whether behavioural samples are scored in the background after the start
 */
@ConfigurationProperties("greenroom.content")
record ContentProperties(
        @Nullable Path directory, @DefaultValue("true") boolean scoreSamples) {

    ContentFolder folder() {
        return directory == null ? ContentFolder.bundled() : ContentFolder.at(directory);
    }
}
