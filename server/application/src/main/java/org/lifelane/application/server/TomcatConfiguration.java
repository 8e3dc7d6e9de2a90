package org.lifelane.application.server;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring Boot has no property for. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(ServeOptions options) {
        return factory -> {
            // An id such as way/123 stands in an address as way%2F123, and must arrive as one segment.
            factory.addConnectorCustomizers(connector -> {
                connector.setEncodedSolidusHandling("passthrough");
                connector.setEncodedReverseSolidusHandling("passthrough");
            });
            factory.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName()));
            if (options.tls().isPresent() || !listensOnLoopback(options.host())) {
                factory.addAdditionalConnectors(loopback());
            }
        };
    }

    private static boolean listensOnLoopback(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("localhost") || host.equals("::");
    }

    /** For the commands of this machine: they need neither the certificate's name nor trust in who signed it. */
    private static Connector loopback() {
        Connector connector = new Connector();
        connector.setPort(0);
        ((AbstractProtocol<?>) connector.getProtocolHandler()).setAddress(InetAddress.getLoopbackAddress());
        return connector;
    }

    /** Where commands reach the server: the loopback connector, or the main one where that is it. */
    static int localPort(ConfigurableApplicationContext context, int mainPort) {
        if (((ServletWebServerApplicationContext) context).getWebServer() instanceof TomcatWebServer server) {
            Connector[] connectors = server.getTomcat().getService().findConnectors();
            return connectors.length > 1 ? connectors[connectors.length - 1].getLocalPort() : mainPort;
        }
        return mainPort;
    }
}
