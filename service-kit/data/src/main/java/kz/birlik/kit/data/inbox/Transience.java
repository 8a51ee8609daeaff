package kz.birlik.kit.data.inbox;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;

/**
 * Tells weather from fault. While the database is away every event fails, and none of them is to blame: those wait. A
 * fault comes back with the same event however often it is tried: those are dead-lettered.
 */
final class Transience {

    // 08 connection, 53 resources, 57 the server shuts down or was told to, 58 its disk, 40 deadlock or serialization
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    // In class 57, but of this event's making: a statement that takes too long will take too long again.
    private static final String STATEMENT_TIMEOUT = "57014";
    private static final int DEPTH = 30;

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        return isTransient(failure, DEPTH);
    }

    private static boolean isTransient(Throwable failure, int depth) {
        return failure != null
                && depth > 0
                && (isWeather(failure)
                        || isTransient(failure.getCause(), depth - 1)
                        // The transaction manager hides the error of a failed commit here.
                        || Arrays.stream(failure.getSuppressed())
                                .anyMatch(suppressed -> isTransient(suppressed, depth - 1)));
    }

    private static boolean isWeather(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SQLException sql && isWeather(sql);
    }

    private static boolean isWeather(SQLException cause) {
        var state = cause.getSQLState();
        if (state == null || state.length() != 5) {
            // The pool's own errors have no state: it could not get or test a connection.
            return cause.getClass() == SQLException.class;
        }
        return CLASSES.contains(state.substring(0, 2)) && !STATEMENT_TIMEOUT.equals(state)
                || LOCK_NOT_AVAILABLE.equals(state);
    }
}
