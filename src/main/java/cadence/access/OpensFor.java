package cadence.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The access rule a view stands under. A view without it opens for nobody ({@link ViewAccessChecker}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpensFor {

    Resource resource();

    Operation operation();
}
