package org.socialreadiness.store;

import java.sql.SQLException;
import org.socialreadiness.text.PlainException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite reports, in plain words.
final class StoreFailures {
    /// SQLite's extended codes carry the plain one in their last byte.
    private static final int PLAIN = 0xFF;

    private StoreFailures() {}

    static PlainException opening(SQLException e, String file) {
        return of(e, new PlainException(e, "store.cannotOpen", file), file);
    }

    static PlainException writing(SQLException e, String file) {
        return of(e, new PlainException(e, "store.cannotWrite", file), file);
    }

    private static PlainException of(SQLException e, PlainException otherwise, String file) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> new PlainException(e, "store.gone", file);
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY -> new PlainException(e, "store.unfinished", file);
            default -> ofFamily(e, code.code & PLAIN, otherwise, file);
        };
    }

    private static PlainException ofFamily(SQLException e, int family, PlainException otherwise, String file) {
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return new PlainException(e, "store.full", file);
        }
        if (family == SQLiteErrorCode.SQLITE_CORRUPT.code
                || family == SQLiteErrorCode.SQLITE_NOTADB.code
                || family == SQLiteErrorCode.SQLITE_MISMATCH.code) {
            return new DamagedFile(e, file);
        }
        if (family == SQLiteErrorCode.SQLITE_BUSY.code || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new PlainException(e, "store.busy", file);
        }
        if (family == SQLiteErrorCode.SQLITE_READONLY.code || family == SQLiteErrorCode.SQLITE_PERM.code) {
            return new PlainException(e, "store.readOnly", file);
        }
        return otherwise;
    }
}
