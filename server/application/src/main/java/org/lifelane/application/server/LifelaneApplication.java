package org.lifelane.application.server;

import java.time.Clock;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.LayerStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The Spring application: finds the controllers and services of every feature. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.lifelane.application")
class LifelaneApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LayerStore layerStore(Database database) {
        return new LayerStore(database);
    }
}
