package cadence.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put in the product's place: time, and nothing else. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
@TestComponent
public class TestConfiguration {

    @Bean
    @Primary
    public TestClock testClock() {
        return new TestClock();
    }
}
