package cadence.accounts;

import cadence.access.ViewAccessChecker;
import cadence.accounts.ui.SignInView;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Signing in over HTTP. Whatever is not named here asks for a signed-in person. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] LOOK = {
        "/cadence.css", "/vaadin.css", "/icons.svg", "/fonts/**", "/favicon.svg", "/favicon.ico"
    };

    /** No frames, no foreign forms, no plug-ins. Scripts are left out: Vaadin's page needs inline ones. */
    private static final String CONTENT_POLICY =
            "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    /** OWASP's second profile: 19 MiB, two passes, one lane; Spring's own default is below it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    }

    /** The probes, which are served on a port of their own. */
    @Bean
    @Order(1)
    SecurityFilterChain probes(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.to(HealthEndpoint.class))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain product(
            HttpSecurity http, SignInOutcome outcome, SessionGuard guard, AccountAuthentication authentication) {
        http.authenticationManager(new ProviderManager(authentication))
                .authorizeHttpRequests(requests -> requests.requestMatchers(LOOK)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, SignInPage.STANDING)
                        .permitAll()
                        // An error is an error for everyone, not a way to the sign-in page.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll())
                .sessionManagement(session -> session.sessionFixation().changeSessionId())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInEntryPoint()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .addFilterAfter(guard, SecurityContextHolderFilter.class)
                .addFilterAfter(new ForeignForms(), HeaderWriterFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, SignInPage.PATH + "?" + SignInPage.OUT)
                                .defaultSuccessUrl("/")
                                .addLogoutHandler(outcome)
                                .anyRequest(url -> url.authenticated()));
        http.formLogin(form -> form.failureHandler(outcome));
        return http.build();
    }

    /** The policy of access.md is the only judge of views; role annotations have no say. */
    @Bean
    @Primary
    NotFoundAccessControl viewAccess(ViewAccessChecker checker) {
        return new NotFoundAccessControl(checker);
    }

    @Bean
    NavigationAccessControlConfigurer noOtherCheckers(ViewAccessChecker checker) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(checker);
    }
}
