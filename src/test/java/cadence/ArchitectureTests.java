package cadence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cadence.access.Asks;
import cadence.access.BeforeSignIn;
import cadence.access.OpensFor;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What Modulith does not see (architecture.md, "Rooms" and "Rules"). */
@AnalyzeClasses(packages = "cadence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> DATABASE = describe(
            "a way to the database",
            type -> type.isAssignableTo(Repository.class)
                    || type.isAssignableTo(JdbcClient.class)
                    || type.isAssignableTo(JdbcOperations.class)
                    || type.isAssignableTo(EntityManager.class)
                    || type.isAssignableTo(DataSource.class)
                    || type.isAnnotatedWith(Entity.class)
                    || type.getPackageName().startsWith("cadence")
                            && type.getSimpleName().endsWith("Query"));

    @ArchTest
    static final ArchRule views_touch_no_database = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .or()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(DATABASE);

    @ArchTest
    static final ArchRule no_entity_is_public =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule no_repository_is_public = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_public_service_method_stands_under_an_access_rule = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(beAnnotatedWith(Asks.class).or(beAnnotatedWith(BeforeSignIn.class)));

    @ArchTest
    static final ArchRule every_service_is_marked_as_one = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule every_view_stands_under_an_access_rule = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(beAnnotatedWith(OpensFor.class)
                    .or(beAnnotatedWith(AnonymousAllowed.class))
                    .or(beAnnotatedWith(PermitAll.class)));

    @ArchTest
    static final ArchRule open_to_all_who_are_signed_in_is_the_shell_alone =
            classes().that().areAnnotatedWith(PermitAll.class).should().resideInAPackage("cadence.shell..");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethodWhere(describe("the machine's own time", ArchitectureTests::readsTheMachinesTime));

    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        boolean dated = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class).stream()
                .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
        boolean now = "now".equals(call.getName())
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        return dated && now
                || call.getTargetOwner().isEquivalentTo(System.class) && "currentTimeMillis".equals(call.getName());
    }
}
