package dev.greenroom.content;

import dev.greenroom.content.ContentFolder.TextFile;
import java.util.function.Function;

/** A file that was read without a problem, with what it holds and what it would be written as. */
record ReadFile<T>(TextFile source, YamlTree tree, T content, Function<T, String> writer) {

    String canonical() {
        return writer.apply(content);
    }

    boolean isCanonical() {
        return canonical().equals(source.text());
    }
}
