package org.trust360.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        var made = Secrets.in(folder.resolve("secrets"), "one", "two");
        var again = Secrets.in(folder.resolve("secrets"), "one", "two", "three");

        assertThat(again.read("one")).isEqualTo(made.read("one")).hasSize(43).isNotEqualTo(made.read("two"));
        assertThat(again.read("three")).hasSize(43);
        assertThat(permissions(made.folder())).isEqualTo("rwx------");
        assertThat(permissions(made.folder().resolve("one"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
