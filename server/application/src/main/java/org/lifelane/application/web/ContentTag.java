package org.lifelane.application.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Tells two contents of one file apart, for a browser that asks whether its copy is still good. */
final class ContentTag {
    private ContentTag() {}

    /** A strong entity tag (RFC 9110) without its quotes. */
    static String of(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
