package cadence.access;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whichever way code reaches the database, it acts as the signed-in person, and as nobody without one. */
class BindingIT extends PostgresIT {

    private static final String COUNT = "select count(*) from client where id = ?";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId here;
    private AccountId ours;
    private AccountId theirs;
    private ClientId client;

    @BeforeEach
    void two_clinics_and_a_client_of_one() {
        here = fixtures.clinic();
        ours = fixtures.therapist(here);
        theirs = fixtures.therapist(fixtures.clinic());
        client = fixtures.client(here);
    }

    @Test
    void jdbc_client_sees_the_rows_of_the_persons_clinics_only() {
        assertThat(As.person(ours, this::byJdbcClient)).isEqualTo(1);
        assertThat(As.person(theirs, this::byJdbcClient)).isZero();
        assertThat(byJdbcClient()).isZero();
    }

    @Test
    void jpa_sees_the_rows_of_the_persons_clinics_only() {
        assertThat(As.person(ours, this::byJpa)).isEqualTo(1);
        assertThat(As.person(theirs, this::byJpa)).isZero();
        assertThat(byJpa()).isZero();
    }

    @Test
    void a_bare_connection_sees_the_rows_of_the_persons_clinics_only() throws SQLException {
        assertThat(As.person(ours, this::byConnection)).isEqualTo(1);
        assertThat(As.person(theirs, this::byConnection)).isZero();
        assertThat(byConnection()).isZero();
    }

    @Test
    void without_a_transaction_there_are_no_rows_even_for_the_persons_own_clinic() {
        As.person(ours);
        assertThat(jdbc.sql(COUNT).param(client.value()).query(Long.class).single())
                .isZero();
    }

    @Test
    void a_pooled_connection_carries_nothing_from_one_person_to_the_next() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            As.person(ours);
            assertThat(count(connection)).isEqualTo(1);
            As.person(theirs);
            assertThat(count(connection)).isZero();
            As.nobody();
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void a_second_transaction_on_a_connection_that_stays_out_of_auto_commit_sees_nothing() throws SQLException {
        As.person(ours);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(query(connection)).isEqualTo(1);
            connection.commit();
            assertThat(query(connection)).isZero();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void an_account_that_is_not_active_has_no_rights() {
        AccountId suspended = fixtures.account("Sus Pended", "SUSPENDED");
        fixtures.membership(suspended, here, "THERAPIST");
        assertThat(As.person(suspended, this::byJdbcClient)).isZero();
    }

    private long byJdbcClient() {
        return transaction.execute(status ->
                jdbc.sql(COUNT).param(client.value()).query(Long.class).single());
    }

    private long byJpa() {
        return transaction.execute(
                status -> ((Number) entities.createNativeQuery("select count(*) from client where id = :id", Long.class)
                                .setParameter("id", client.value())
                                .getSingleResult())
                        .longValue());
    }

    private long byConnection() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return count(connection);
        }
    }

    private long count(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return query(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private long query(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, client.value(), java.sql.Types.OTHER);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
