package cadence.demo;

import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.TestServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh, migrated and empty database beside the one that the other tests share. */
public record DemoDatabase(Login superuser) {

    public static DemoDatabase create(String name) throws Exception {
        Login shared = TestServer.get().login(DatabaseRole.SUPERUSER);
        JdbcClient server = jdbc(shared);
        server.sql("drop database if exists " + name + " with (force)").update();
        server.sql("create database " + name + " owner cadence_owner").update();
        Login superuser = in(shared, name);
        jdbc(superuser).sql("alter schema public owner to cadence_owner").update();
        Login owner = in(TestServer.get().login(DatabaseRole.OWNER), name);
        SpringLiquibase migrations = new SpringLiquibase();
        migrations.setDataSource(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        migrations.setChangeLog("classpath:db/changelog/master.yaml");
        migrations.setChangeLogParameters(Map.of("appRole", DatabaseRole.APP.user()));
        migrations.setResourceLoader(new DefaultResourceLoader());
        migrations.afterPropertiesSet();
        return new DemoDatabase(superuser);
    }

    private static Login in(Login login, String database) {
        return new Login(
                login.url().replaceAll("/[^/]*$", "/" + database),
                login.host(),
                login.port(),
                database,
                login.user(),
                login.password());
    }

    private static JdbcClient jdbc(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    DemoLoader loader(Instant now) {
        return new DemoLoader(
                superuser.url(), superuser.user(), superuser.password(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Loads the demo data as of that moment, which the database then takes for now. */
    public void load(Instant now) throws Exception {
        if (!loader(now).load()) {
            throw new IllegalStateException("the database was not empty");
        }
        jdbc().sql("alter database " + superuser.database() + " set cadence.now = '" + now + "'")
                .update();
    }

    public JdbcClient jdbc() {
        return jdbc(superuser);
    }
}
