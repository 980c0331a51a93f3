package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFolderTest {
    @TempDir
    private Path folder;

    private static String recognized(String path, String type, String mark) {
        return SharedFolder.recognize(path, type, mark::equals)
                .map(found -> found.service().orElse("network"))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        /home/user/Dropbox/Acme.readiness                                                  | Dropbox
        C:\\Users\\user\\Dropbox (Acme Ltd)\\clients\\Acme.readiness                       | Dropbox
        /Users/user/Library/CloudStorage/Dropbox-Personal/Acme.readiness                   | Dropbox
        C:\\Users\\user\\OneDrive\\Acme.readiness                                          | OneDrive
        C:\\Users\\user\\OneDrive - Müller & Söhne GmbH\\Dokumente\\Acme.readiness         | OneDrive
        /Users/user/Library/CloudStorage/OneDrive-MüllerGmbH/Acme.readiness                | OneDrive
        /Users/user/Library/Mobile Documents/com~apple~CloudDocs/Acme.readiness            | iCloud
        C:\\Users\\user\\iCloudDrive\\Acme.readiness                                       | iCloud
        /Users/user/Library/CloudStorage/GoogleDrive-user@example.org/My Drive/A.readiness | Google Drive
        G:\\Meine Ablage\\Acme.readiness                                                   | Google Drive
        /home/user/Google Drive/Acme.readiness                                             | Google Drive
        /home/user/Nextcloud/Acme.readiness                                                | Nextcloud
        C:\\Users\\user\\Nextcloud2\\Acme.readiness                                        | Nextcloud
        /home/user/ownCloud/Acme.readiness                                                 | ownCloud
        /Users/user/Library/CloudStorage/Box-Box/Acme.readiness                            | Box
        /home/user/Documents/Acme.readiness                                                | none
        C:\\Users\\user\\Documents\\Acme.readiness                                         | none
        /home/user/Documents/Dropbox.readiness                                             | none
        /home/user/Dropboxes/Acme.readiness                                                | none
        /home/user/onedrives of mine/Acme.readiness                                        | none
        /home/user/My Drives/Acme.readiness                                                | none
        """, delimiter = '|')
    void syncedFoldersAreKnownByTheirNames(String path, String expected) {
        assertEquals(expected, recognized(path, "ext4", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        /home/user/work/clients/Acme.readiness | /home/user/work/.stfolder     | Syncthing
        /home/user/work/Acme.readiness         | /home/user/work/.stfolder     | Syncthing
        C:\\work\\clients\\Acme.readiness      | C:/work/.sync                 | Resilio Sync
        /home/user/work/Acme.readiness         | /home/user/other/.stfolder    | none
        /home/user/work/Acme.readiness         | /home/user/work/sub/.stfolder | none
        """, delimiter = '|')
    void syncedFoldersAreKnownByWhatIsLeftInThem(String path, String mark, String expected) {
        assertEquals(expected, recognized(path, "ext4", mark));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        /mnt/team/Acme.readiness                  | nfs         | network
        /mnt/team/Acme.readiness                  | nfs4        | network
        /mnt/team/Acme.readiness                  | cifs        | network
        /mnt/team/Acme.readiness                  | smb3        | network
        /Volumes/team/Acme.readiness              | smbfs       | network
        /Volumes/team/Acme.readiness              | afpfs       | network
        /Volumes/team/Acme.readiness              | webdav      | network
        /mnt/team/Acme.readiness                  | fuse.sshfs  | network
        /mnt/team/Acme.readiness                  | fuse.rclone | network
        /mnt/team/Dropbox/Acme.readiness          | nfs         | Dropbox
        \\\\server\\team\\Acme.readiness          | NTFS        | network
        \\\\?\\UNC\\server\\team\\Acme.readiness  | NTFS        | network
        \\\\?\\C:\\team\\Acme.readiness           | NTFS        | none
        \\\\wsl.localhost\\Debian\\Acme.readiness | 9P          | none
        \\\\wsl$\\Debian\\Acme.readiness          | 9P          | none
        C:\\team\\Acme.readiness                  | NTFS        | none
        /media/user/STICK/Acme.readiness          | vfat        | none
        /home/user/Acme.readiness                 | fuseblk     | none
        """, delimiter = '|')
    void networkDrivesAreKnownByTheirKindOrTheirServer(String path, String type, String expected) {
        assertEquals(expected, recognized(path, type, ""));
    }

    @Test
    void aLinkIntoASyncedFolderIsFollowed() throws Exception {
        Path synced = Files.createDirectories(folder.resolve("Nextcloud"));
        Path file = Files.createFile(synced.resolve("Acme.readiness"));
        Path link = Files.createSymbolicLink(folder.resolve("Linked.readiness"), file);
        assertEquals(Optional.of(new SharedFolder(Optional.of("Nextcloud"))), SharedFolder.of(link));
        Path local = Files.createFile(folder.resolve("Local.readiness"));
        assertEquals(Optional.empty(), SharedFolder.of(local));
        Files.createDirectory(folder.resolve(".stfolder"));
        assertEquals(Optional.of(new SharedFolder(Optional.of("Syncthing"))), SharedFolder.of(local));
    }
}
