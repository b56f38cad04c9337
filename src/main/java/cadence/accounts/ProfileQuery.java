package cadence.accounts;

import cadence.shared.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads names and the person's own account. */
@Component
class ProfileQuery {

    private final JdbcClient jdbc;

    ProfileQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        Map<AccountId, String> names = new HashMap<>();
        jdbc.sql("select id, full_name from account where id = any (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("full_name"));
                });
        return Map.copyOf(names);
    }

    Optional<OwnProfile> own(AccountId id) {
        return jdbc.sql("select id, full_name, email, color_scheme from account where id = :id")
                .param("id", id.value())
                .query((row, number) -> new OwnProfile(
                        id,
                        row.getString("full_name"),
                        row.getString("email"),
                        Appearance.valueOf(row.getString("color_scheme"))))
                .optional();
    }

    void remember(AccountId id, Appearance appearance) {
        jdbc.sql("update account set color_scheme = :scheme where id = :id")
                .param("scheme", appearance.name())
                .param("id", id.value())
                .update();
    }
}
