package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Where a client file lies if other computers reach it too. Known from the names of folders, from what
/// synchronizing programs leave in them, and from the kind of drive; a drive with a letter that Windows connects to a
/// server tells nothing of it.
///
/// @param service what keeps it in step; empty for a network drive
public record SharedFolder(Optional<String> service) {
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs",
            "fuse.davfs2",
            "sshfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.gvfsd-fuse");

    /// Names of folders, in small letters, and what they are folders of. What follows in brackets or after a hyphen is
    /// the name of a company or of a person.
    private static final Map<Pattern, String> FOLDERS = folders();

    /// What synchronizing programs leave in the topmost folder that they keep in step.
    private static final Map<String, String> MARKS = Map.of(".stfolder", "Syncthing", ".sync", "Resilio Sync");

    /// Folders under which macOS has one folder for each service.
    private static final Pattern CLOUD_STORAGE = Pattern.compile("/library/cloudstorage/([^/]+)/");

    private static final Pattern SERVER = Pattern.compile("//(\\?/unc/)?([^/?.][^/]*)/.*");

    private static Map<Pattern, String> folders() {
        Map<Pattern, String> folders = new LinkedHashMap<>();
        put(folders, "dropbox( \\(.*\\)|-.*)?", "Dropbox");
        put(folders, "onedrive( ?- ?.*)?", "OneDrive");
        put(folders, "mobile documents|icloud ?drive|com~apple~clouddocs", "iCloud");
        put(
                folders,
                "google ?drive( \\(.*\\)|-.*)?|my drive|meine ablage|shared drives|geteilte ablagen",
                "Google Drive");
        put(folders, "nextcloud( \\(.*\\)|-.*|\\d+)?", "Nextcloud");
        put(folders, "owncloud( \\(.*\\)|-.*|\\d+)?", "ownCloud");
        return folders;
    }

    private static void put(Map<Pattern, String> folders, String names, String service) {
        folders.put(Pattern.compile(names), service);
    }

    /// Where a file lies that is there; empty if only this computer reaches it, as far as can be told. Asks the file
    /// system, which may take a while.
    public static Optional<SharedFolder> of(Path file) throws IOException {
        Path given = file.toAbsolutePath().normalize();
        String type = Files.getFileStore(given).type();
        Optional<SharedFolder> found = recognize(given.toString(), type, SharedFolder::isThere);
        return found.isPresent() ? found : recognize(given.toRealPath().toString(), type, SharedFolder::isThere);
    }

    private static boolean isThere(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// @param path absolute, of any system
    /// @param type of the drive, as its system calls it
    /// @param exists whether there is a file of that path
    static Optional<SharedFolder> recognize(String path, String type, Predicate<String> exists) {
        String plain = path.replace('\\', '/');
        return service(plain, exists)
                .map(service -> new SharedFolder(Optional.of(service)))
                .or(() -> isNetwork(plain, type) ? Optional.of(new SharedFolder(Optional.empty())) : Optional.empty());
    }

    private static Optional<String> service(String path, Predicate<String> exists) {
        String small = path.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(List.of(small.split("/", -1)));
        names.removeLast();
        for (Map.Entry<Pattern, String> folder : FOLDERS.entrySet()) {
            if (names.stream().anyMatch(name -> folder.getKey().matcher(name).matches())) {
                return Optional.of(folder.getValue());
            }
        }
        var storage = CLOUD_STORAGE.matcher(small);
        if (storage.find()) {
            // "Box-Box", "pCloud-person": the service stands first.
            return Optional.of(path.substring(storage.start(1), storage.end(1)).split("-", 2)[0]);
        }
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String folder = path.substring(0, end);
            for (Map.Entry<String, String> mark : MARKS.entrySet()) {
                if (exists.test(folder + "/" + mark.getKey())) {
                    return Optional.of(mark.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNetwork(String path, String type) {
        var server = SERVER.matcher(path.toLowerCase(Locale.ROOT));
        boolean elsewhere = server.matches() && !server.group(2).startsWith("wsl");
        return elsewhere || NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }
}
