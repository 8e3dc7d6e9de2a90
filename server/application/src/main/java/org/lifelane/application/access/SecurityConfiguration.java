package org.lifelane.application.access;

import java.util.List;
import org.lifelane.application.server.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may reach which address. What the readers of an open collection see of it is {@link OpenRows}'s matter. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    private static final String PLANNER = Role.PLANNER.text();
    /** Ways to ask that change nothing. */
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final String[] OPEN = {
        "/signage",
        "/signage/**",
        "/sign-in",
        "/sign-in/**",
        "/assets/**",
        "/favicon.svg",
        "/ogc",
        "/ogc/**",
        "/ogc-assets/**",
        "/api/v1/csrf",
        "/actuator/health"
    };

    /** Everybody with an account reads them; planners make them. */
    private static final String PLANS = "/api/v1/plans/**";

    private static final String ADMIN = Role.ADMIN.text();

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Ids such as {@code way/123} stand in addresses as {@code way%2F123}, and an id may hold any other sign. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        return firewall;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, ServerSettings settings, PasswordSignIn passwords)
            throws Exception {
        Refusals refusals = new Refusals();
        // Only a person comes back to the page asked for; a program must not get a session by asking.
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(request -> "GET".equals(request.getMethod()) && Refusals.wantsPage(request));
        return http.authenticationProvider(passwords)
                .addFilterBefore(new LocalCommands(settings.localSecret()), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::addresses)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new Csrf()))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(refusals))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers(headers, settings))
                .build();
    }

    private static void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry addresses) {
        for (HttpMethod reading : READING) {
            addresses.requestMatchers(reading, OPEN).permitAll();
        }
        addresses
                .requestMatchers("/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(ADMIN)
                .requestMatchers("/api/v1/layers/**")
                .hasAnyRole(PLANNER, ADMIN)
                .requestMatchers(HttpMethod.GET, PLANS)
                .authenticated()
                .requestMatchers(PLANS)
                .hasAnyRole(PLANNER, ADMIN)
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ServerSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(settings)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(self), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }

    /** Everything from this server, save the tiles of the base maps that are set. */
    private static String contentPolicy(ServerSettings settings) {
        String tiles = String.join(" ", settings.tileHosts());
        return "default-src 'self'; img-src 'self' data: blob: " + tiles
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
