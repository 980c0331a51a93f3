package org.socialreadiness.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The permissions with which files and folders are made: for their owner alone. Where a file system knows no such
/// permissions, a folder's own rules hold.
final class OwnerOnly {
    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path made) {
        return attributes(made, "rw-------");
    }

    static FileAttribute<?>[] folder(Path made) {
        return attributes(made, "rwx------");
    }

    private static FileAttribute<?>[] attributes(Path made, String permissions) {
        return made.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
