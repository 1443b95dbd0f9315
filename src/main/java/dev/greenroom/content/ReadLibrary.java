package dev.greenroom.content;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.LibraryContent;
import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.catalog.Term;
import java.util.List;
import java.util.stream.Stream;

/** A content folder in memory, each piece beside the file that it came from. */
record ReadLibrary(
        List<Term> categories,
        List<Term> competencies,
        List<ReadFile<RoleContent>> roles,
        List<ReadFile<ArticleContent>> articles) {

    LibraryContent content() {
        return new LibraryContent(
                categories,
                competencies,
                roles.stream().map(ReadFile::content).toList(),
                articles.stream().map(ReadFile::content).toList());
    }

    Stream<ReadFile<?>> files() {
        return Stream.concat(roles.stream(), articles.stream());
    }
}
