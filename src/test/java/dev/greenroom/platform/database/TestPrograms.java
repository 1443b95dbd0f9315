package dev.greenroom.platform.database;

import java.nio.file.Path;

/** Where the tests unpack PostgreSQL. Apart from the test server, which starts as soon as anything asks for it. */
final class TestPrograms {

    static final Path FOLDER = Path.of("target/postgresql-programs");

    private TestPrograms() {}
}
