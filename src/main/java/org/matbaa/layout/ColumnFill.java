package org.matbaa.layout;

/** CSS {@code column-fill} (CSS Multi-column Layout 1, 7.1). */
enum ColumnFill {
    /** Each column is as full as it may be. */
    AUTO,
    /** So are those of all pages but the last, whose columns are of one height. */
    BALANCE,
    /** Those before a forced break to a new page are of one height too. */
    BALANCE_ALL
}
