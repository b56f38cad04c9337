package cadence.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The access rule a service method stands under: refused unless access.md lets the actor do this somewhere. The method
 * itself then asks {@link Access} about the very clinic and client. Required on every public service method.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.mayAnywhere('{resource}', '{operation}')")
public @interface Asks {

    Resource resource();

    Operation operation();
}
