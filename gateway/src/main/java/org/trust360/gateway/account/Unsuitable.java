package org.trust360.gateway.account;

/** Why a password will not do. */
public enum Unsuitable {
    TOO_SHORT,
    TOO_LONG,
    IS_THE_NAME,
    IS_THE_ONE_TIME_PASSWORD
}
