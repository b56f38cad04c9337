package cadence.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/** Wraps the application's data source, and switches {@link Asks} on. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PersonBindingConfiguration {

    @Bean
    static BeanPostProcessor personBinding(ObjectProvider<CurrentUser> currentUser, ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof PersonBindingDataSource)
                        ? new PersonBindingDataSource(pool, currentUser.getObject(), clock.getObject())
                        : bean;
            }
        };
    }

    /** Lets {@link Asks} hand its values to its expression. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
