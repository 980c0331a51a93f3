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
        return isDamage(e) ? new DamagedFile(e, file) : of(e, new PlainException(e, "store.cannotOpen", file), file);
    }

    static PlainException writing(SQLException e, String file) {
        return of(e, new PlainException(e, "store.cannotWrite", file), file);
    }

    /// Whether the file itself is at fault when it cannot be read, not its surroundings: a broken page, or a table
    /// or column that is not there.
    static boolean isDamage(SQLException e) {
        int family = code(e).code & PLAIN;
        return isBroken(family) || family == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    private static boolean isBroken(int family) {
        return family == SQLiteErrorCode.SQLITE_CORRUPT.code
                || family == SQLiteErrorCode.SQLITE_NOTADB.code
                || family == SQLiteErrorCode.SQLITE_MISMATCH.code;
    }

    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static PlainException of(SQLException e, PlainException otherwise, String file) {
        SQLiteErrorCode code = code(e);
        int family = code.code & PLAIN;
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return new PlainException(e, "store.gone", file);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK || code == SQLiteErrorCode.SQLITE_READONLY_RECOVERY) {
            return new PlainException(e, "store.unfinished", file);
        }
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return new PlainException(e, "store.full", file);
        }
        if (isBroken(family)) {
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
