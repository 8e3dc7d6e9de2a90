package org.lifelane.application.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages' addresses, and how long browsers keep what they are made of. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String FILES = "classpath:/META-INF/resources/";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName("forward:/index.html");
        pages.addViewController("/brigade").setViewName("forward:/brigade/index.html");
        pages.addViewController("/signage").setViewName("forward:/signage/index.html");
        for (String page : List.of("/brigade", "/signage", "/sign-in")) {
            pages.addRedirectViewController(page + "/", page)
                    .setKeepQueryParams(true)
                    .setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        // The name of each holds a hash of what is in it, so that a name never stands for anything else.
        files.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        // By content and not by date: every build of the jar dates its files alike.
        files.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setUseLastModified(false)
                .setEtagGenerator(ContentTag::of)
                .setCacheControl(CacheControl.noCache());
    }
}
