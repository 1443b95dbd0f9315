package dev.greenroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

class ContentCommandTest {

    private static final Path BUNDLED = Path.of("src/main/resources/content");
    private static final String GUIDE = "guides/backend-developer.yml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheLibrary() throws IOException {
        FileSystemUtils.copyRecursively(BUNDLED, folder);
    }

    @Test
    void checkWhenContentIsBundledShouldFindNothing() {
        assertThat(run("check", BUNDLED)).isEqualTo(new Outcome(0, "Content is in order.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type: behavioral               | type: quiz                         | /type
                    category: technology           | category: alchemy                  | category: 'alchemy' is not in categories.yml
                    slug: backend-developer        | slug: backend-dev                  | slug: the file of 'backend-dev' is named
                    title: Backend developer       | title: Backend developer\\nmood: x | mood
                    updated-on: 2026-11-22         | updated-on: yesterday              | updated-on
                    """)
    void checkWhenAFieldIsWrongShouldNameFileLineAndField(String right, String wrong, String expected) {
        edit(GUIDE, text -> text.replaceFirst("(?m)^( *)" + right + "$", "$1" + wrong.replace("\\n", "\n")));

        var outcome = run("check", folder);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output())
                .containsPattern("guides/backend-developer\\.yml:\\d+: ")
                .contains(expected);
    }

    @Test
    void checkWhenPayIsTypedShouldRefuseIt() {
        edit(GUIDE, text -> text.replaceFirst("summary: \\|\n", "summary: |\n  The salary is £62,000 a year.\n\n"));

        assertThat(run("check", folder).output())
                .contains("guides/backend-developer.yml:4: summary: pay is a placeholder, never typed by hand");
    }

    @Test
    void checkWhenTwoGuidesShareEightWordsShouldSayWhich() {
        var shared = "These eight words stand in both of the guides.";
        edit(GUIDE, text -> text.replaceFirst("summary: \\|\n", "summary: |\n  " + shared + "\n\n"));
        edit(
                "guides/product-manager.yml",
                text -> text.replaceFirst("summary: \\|\n", "summary: |\n  " + shared + "\n\n"));

        assertThat(run("check", folder).output())
                .contains(
                        "guides/product-manager.yml:4: summary: shares eight words with guides/backend-developer.yml");
    }

    @Test
    void checkWhenYamlIsBrokenShouldNameTheLine() {
        edit(GUIDE, text -> text.replaceFirst("\ntitle: ", "\n  title: "));

        assertThat(run("check", folder).output()).contains("guides/backend-developer.yml:2: ");
    }

    @Test
    void formatWhenAFileIsNotCanonicalShouldMendItAndThenRest() {
        edit(GUIDE, text -> text.replaceFirst("title: Backend developer", "title: \"Backend developer\""));
        assertThat(run("check", folder).output()).contains("is not in canonical form");

        assertThat(run("format", folder).output())
                .contains("formatted " + GUIDE)
                .contains("1 files changed.");
        assertThat(run("check", folder).status()).isZero();
        assertThat(run("format", folder).output()).isEqualTo("0 files changed.\n");
    }

    @Test
    void runWhenCommandIsUnknownShouldExplain() {
        assertThat(run("polish", folder).status()).isEqualTo(2);
        assertThat(new ContentCommand(System.out).run("--server.port=1")).isEmpty();
        assertThat(new ContentCommand(System.out).run()).isEmpty();
    }

    @Test
    void checkWhenFolderIsMissingShouldSaySo() {
        assertThat(run("check", folder.resolve("nowhere")).output()).startsWith("There is no content folder at ");
    }

    private static Outcome run(String command, Path folder) {
        var out = new ByteArrayOutputStream();
        int status = new ContentCommand(new PrintStream(out, true, StandardCharsets.UTF_8))
                .run("content", command, folder.toString())
                .orElseThrow();
        return new Outcome(status, out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private void edit(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            var before = Files.readString(path);
            var after = change.apply(before);
            assertThat(after).as("the edit must change something").isNotEqualTo(before);
            Files.writeString(path, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outcome(int status, String output) {}
}
