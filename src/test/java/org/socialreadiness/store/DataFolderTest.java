package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private final Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/ann"));
    private final Map<String, String> environment = new HashMap<>();

    private String located(String system) {
        properties.put("os.name", system);
        return DataFolder.locate(properties::get, environment::get).path().toString();
    }

    @Test
    void onLinuxItFollowsTheXdgRules() {
        assertEquals("/home/ann/.local/share/social-readiness", located("Linux"));
        environment.put("XDG_DATA_HOME", "/data/ann");
        assertEquals("/data/ann/social-readiness", located("Linux"));
        environment.put("XDG_DATA_HOME", "relative");
        assertEquals("/home/ann/.local/share/social-readiness", located("Linux"));
    }

    @Test
    void onWindowsAndMacItIsTheLocalFolderOfPrograms() {
        assertEquals("/home/ann/Library/Application Support/Social Readiness", located("Mac OS X"));
        assertEquals("/home/ann/AppData/Local/Social Readiness", located("Windows 11"));
        environment.put("LOCALAPPDATA", "/local");
        assertEquals("/local/Social Readiness", located("Windows 11"));
    }

    @Test
    void aPropertyNamesAnotherOneOnEverySystem() {
        properties.put(DataFolder.PROPERTY, "/stick/data");
        environment.put("XDG_DATA_HOME", "/data/ann");
        assertEquals("/stick/data", located("Linux"));
        assertEquals("/stick/data", located("Windows 11"));
    }

    @Test
    void whenMadeItIsForItsOwnerAlone(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        DataFolder data = new DataFolder(folder.resolve("new").resolve("data"));
        data.file("x");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())));
    }
}
