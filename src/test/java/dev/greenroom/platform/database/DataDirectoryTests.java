package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    private Path parent;

    @Test
    void openWhenDirectoryIsNotThereShouldCreateIt() {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("new/data"))) {
            assertThat(directory.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void openWhenDirectoryIsHeldShouldNameTheHolder() {
        try (DataDirectory held = DataDirectory.open(parent)) {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(() -> DataDirectory.open(parent))
                    .withMessageContaining(held.path().toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .satisfies(e -> assertThat(e.action()).contains("GREENROOM_DATA_DIR"));
        }
    }

    @Test
    void openWhenHolderHasClosedShouldSucceed() {
        DataDirectory.open(parent).close();

        assertThatCode(() -> DataDirectory.open(parent).close()).doesNotThrowAnyException();
    }

    @Test
    void openWhenDirectoryCannotBeWrittenShouldSayWhatToDo() throws IOException {
        Path file = Files.createFile(parent.resolve("a-file"));

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .withMessageContaining("cannot write to its data directory")
                .satisfies(e -> assertThat(e.action()).contains("Let the user who runs Greenroom write there"));
    }
}
