package dev.greenroom.content;

import static dev.greenroom.catalog.ImportOutcome.CONFLICTING;

import dev.greenroom.catalog.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes the bundled content in at start-up, before the first request is answered. */
@Component
class ContentImport implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ContentImport.class);

    private final Library library;
    private final ContentProperties properties;

    ContentImport(Library library, ContentProperties properties) {
        this.library = library;
        this.properties = properties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var files = new LibraryReader(properties.folder()).read();
        var problems = ReferenceRules.check(files);
        if (!problems.isEmpty()) {
            throw ContentException.broken(problems);
        }
        var report = library.receive(files.content());
        log.info("Content: {}", report);
        report.of(CONFLICTING)
                .forEach(slug -> log.warn(
                        "Content: '{}' changed in the files and by an editor; the editor's text stays, the file's waits",
                        slug));
    }
}
