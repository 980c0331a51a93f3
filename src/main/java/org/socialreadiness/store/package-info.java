/// The client file: SQLite, upgrades, transactions. The only user of `java.sql`.
@NullMarked
package org.socialreadiness.store;

import org.jspecify.annotations.NullMarked;
