package cadence.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Binds the signed-in person to every transaction at its very beginning, whichever way code reaches the database: JPA,
 * JdbcClient or a bare connection all begin a transaction by switching auto-commit off. The settings are transaction-local,
 * so a pooled connection carries nothing to its next user; without a transaction, or without a person, there are no rows.
 * Why: docs/decisions/0002-person-bound-to-transaction.md.
 */
final class PersonBindingDataSource extends DelegatingDataSource {

    private static final String BIND =
            "select set_config('cadence.person', ?, true), set_config('cadence.now', ?, true)";

    private final CurrentUser currentUser;
    private final Clock clock;

    PersonBindingDataSource(DataSource target, CurrentUser currentUser, Clock clock) {
        super(target);
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return binding(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return binding(super.getConnection(username, password));
    }

    private Connection binding(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Binder(connection));
    }

    private void bind(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, currentUser.get().map(SignedIn::toString).orElse(""));
            statement.setString(2, clock.instant().toString());
            statement.execute();
        }
    }

    private final class Binder implements InvocationHandler {

        private final Connection connection;

        Binder(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                boolean begins = "setAutoCommit".equals(method.getName())
                        && arguments != null
                        && Boolean.FALSE.equals(arguments[0])
                        && connection.getAutoCommit();
                Object result = method.invoke(connection, arguments);
                if (begins) {
                    bind(connection);
                }
                return result;
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }
    }
}
