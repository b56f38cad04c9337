package cadence;

import cadence.shared.database.EmbeddedServerException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Says that the port is taken before anything else is started, not after. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address", "127.0.0.1");
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            assert socket.isBound();
        } catch (BindException e) {
            throw new EmbeddedServerException(sentence(port), e);
        } catch (IOException e) {
            throw new EmbeddedServerException("Cadence cannot listen at " + address + ": " + e.getMessage(), e);
        }
    }

    static String sentence(int port) {
        return "Port " + port + " is already in use; choose another with --port.";
    }
}
