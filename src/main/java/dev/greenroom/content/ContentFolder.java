package dev.greenroom.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where content files lie: in the application itself, or in a folder on disk. */
final class ContentFolder {

    private final String location;
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    private ContentFolder(String location) {
        this.location = location;
    }

    /** The library that comes with the application. */
    static ContentFolder bundled() {
        return new ContentFolder("classpath:content/");
    }

    /** @throws ContentException if there is no such folder */
    static ContentFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw ContentException.missing(folder.toAbsolutePath());
        }
        return new ContentFolder(folder.toUri().toString());
    }

    /** One file; the name is relative to the folder. */
    TextFile file(String name) {
        return new TextFile(name, read(resolver.getResource(location + name)));
    }

    /** All files of a sub-folder with an ending, by name. */
    List<TextFile> files(String subfolder, String ending) {
        try {
            return Arrays.stream(resolver.getResources(location + subfolder + "/*" + ending))
                    .map(resource -> new TextFile(subfolder + "/" + resource.getFilename(), read(resource)))
                    .sorted(Comparator.comparing(TextFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name relative to the content folder */
    record TextFile(String name, String text) {}
}
